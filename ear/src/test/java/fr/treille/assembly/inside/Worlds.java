package fr.treille.assembly.inside;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.annuaire.Annuaires;
import fr.treille.tenancy.annuaire.Wanted;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Scelleur;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Memberships.Account;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.migration.TenantArchive;
import fr.treille.tenancy.provisioning.Creation;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/** Gestionnaires for a test, each with an administrator and something of its own in it. */
@ApplicationScoped
public class Worlds {

    /** @param canary a text that stands in its data and nowhere else */
    public record World(GestionnaireKey key, Subject administrator, TenantContext context, String canary) {}

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Creation creation;

    @Inject
    Border border;

    @Inject
    Reglages reglages;

    @Inject
    Traces traces;

    @Inject
    Scelleur scelleur;

    @Inject
    Annuaires annuaires;

    @Inject
    Structure structure;

    @Inject
    Affectations affectations;

    @Inject
    Roles roles;

    @Inject
    TenantArchive archive;

    public World aGestionnaire() {
        GestionnaireKey key = registry.freeKey();
        Account account = creation.create(
                        new GestionnaireRegistry.Wanted(
                                new Gestionnaire(key, "Essai " + key, "#336699"), Optional.empty(), List.of()),
                        new Person(key + "@example.test", "Essai", "Essai"),
                        "job:test")
                .administrator()
                .orElseThrow();
        Subject administrator = new Subject(account.id(), account.username(), "Essai");
        TenantContext context = border.admit(administrator, new Membership.Of(key.value()));
        String canary = "canari-" + key;
        reglages.changeMessage(context, canary);
        UUID etablissement = structure.ajouterEtablissement(context, canary, "");
        UUID unite = structure.ajouterUnite(context, etablissement, canary);
        affectations.affecter(context, Demande.permanente(canary, ModeleDeRole.EDUCATEUR, new Perimetre.DUnite(unite)));
        roles.changer(context, ModeleDeRole.SECRETAIRE, Volet.TRE, Cellule.lire("L(p)"), "essai pour " + canary);
        annuaires.set(context, new Wanted.Oidc("https://" + canary + ".example.test", canary, canary));
        traces.noter(context, Fait.sur(UUID.randomUUID(), Acte.LECTURE, "essai.lire", "VIE", canary, Motif.MEMBRE));
        // From here on only what a test does changes anything in it.
        scelleur.seal(context);
        return new World(key, administrator, context, canary);
    }

    /** All that its schema holds, as text. */
    public String content(World world) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            archive.write(world.key(), bytes);
            StringBuilder text = new StringBuilder();
            ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value in it, hence every identifier. */
    public Set<String> values(World world) {
        return new TreeSet<>(Arrays.stream(content(world).split("[,\n\"]"))
                .filter(value -> !value.isBlank())
                .toList());
    }
}
