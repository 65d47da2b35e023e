package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.access.Plage;
import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Affectations;
import fr.treille.tenancy.habilitation.Demande;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Repris;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In a demonstration, the accounts that come with the realm have a role in the gestionnaires that come with the database. */
@ApplicationScoped
class Demonstration implements ProvisioningStep {

    private static final String WHAT = "demonstration.json";

    private final Map<String, JsonObject> maisons = maisons();

    private final boolean demonstration = Boolean.getBoolean("treille.demonstration");

    @Inject
    Border border;

    @Inject
    Administration administration;

    @Inject
    Affectations affectations;

    @Inject
    Structure structure;

    @Inject
    Memberships memberships;

    @Override
    public String name() {
        return "demonstration";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public boolean isNeededFor(GestionnaireKey key) {
        return demonstration && maisons.containsKey(key.value());
    }

    private static Map<String, JsonObject> maisons() {
        try (InputStream in = Objects.requireNonNull(Demonstration.class.getResourceAsStream(WHAT), WHAT);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("gestionnaires").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(one -> one.getString("key"), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void create(Newcomer newcomer) {
        JsonObject maison = maisons.get(newcomer.key().value());
        if (maison == null) {
            return;
        }
        TenantContext context = border.admitJob(newcomer.key(), "demonstration");
        FinessNumber entite = new FinessNumber(maison.getJsonObject("entite").getString("finess"));
        maison.getJsonArray("etablissements").getValuesAs(JsonObject.class).forEach(one -> build(context, entite, one));
        List<Etablissement> built = structure.liste(context);
        maison.getJsonArray("emplois").getValuesAs(JsonObject.class).forEach(emploi -> memberships
                .accountId(emploi.getString("compte"))
                .ifPresent(account -> give(context, account, emploi, built)));
    }

    /** What a crash left is completed: an establishment is made once by its number, a unit by its name. */
    private void build(TenantContext context, FinessNumber entite, JsonObject one) {
        UUID id = structure.reprendre(
                context,
                new Repris(
                        one.getString("nom"),
                        new FinessNumber(one.getString("finess")),
                        entite,
                        one.getString("categorie")));
        List<String> known = structure.liste(context).stream()
                .filter(etablissement -> etablissement.id().equals(id))
                .flatMap(etablissement -> etablissement.unites().stream())
                .map(Unite::nom)
                .toList();
        one.getJsonArray("unites").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(name -> !known.contains(name))
                .forEach(name -> structure.ajouterUnite(context, id, name));
    }

    /** The place of this name; none for the gestionnaire as a whole. */
    private static Perimetre place(List<Etablissement> built, String name) {
        if (name.isEmpty()) {
            return new DuGestionnaire();
        }
        return built.stream()
                .flatMap(one -> one.unites().stream())
                .filter(unite -> unite.nom().equals(name))
                .<Perimetre>map(unite -> new DUnite(unite.id()))
                .findFirst()
                .or(() -> built.stream()
                        .filter(one -> one.nom().equals(name))
                        .<Perimetre>map(one -> new DEtablissement(one.id()))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("the demonstration has no place called " + name));
    }

    private void give(TenantContext context, String account, JsonObject emploi, List<Etablissement> built) {
        ModeleDeRole modele = ModeleDeRole.valueOf(emploi.getString("role"));
        if (modele == ModeleDeRole.ADMIN_FONCTIONNEL) {
            administration.welcome(context, account);
            return;
        }
        Instant now = Instant.now();
        Optional<Instant> until = emploi.containsKey("jours")
                ? Optional.of(now.plus(Duration.ofDays(emploi.getInt("jours"))))
                : Optional.empty();
        Optional<Plage> plage = Optional.ofNullable(emploi.getJsonArray("plage"))
                .map(hours -> new Plage(LocalTime.parse(hours.getString(0)), LocalTime.parse(hours.getString(1))));
        affectations.assurer(
                context, new Demande(account, modele, place(built, emploi.getString("lieu", "")), now, until, plage));
    }

    @Override
    public void destroy(GestionnaireKey key) {
        // It goes with the schema.
    }
}
