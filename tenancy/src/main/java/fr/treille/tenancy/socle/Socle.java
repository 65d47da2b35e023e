package fr.treille.tenancy.socle;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.console.Actes;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.GrappeKey;
import fr.treille.tenancy.registry.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a grappe shares, for its project lead.
 *
 * <p>Every method throws {@link fr.treille.tenancy.console.ConsoleRefusee} when who asks is at no grappe's console.
 */
@ApplicationScoped
@Transactional
public class Socle {

    public static final int NOTE_LA_PLUS_LONGUE = 500;

    /** Characters of a note that says why a role gets more than the national template. */
    public static final int MOTIF_LE_PLUS_COURT = 10;

    /** A version came out; those who follow it are brought to it. */
    record Publication(GrappeKey grappe) {}

    @Inject
    SocleRepository repository;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Actes actes;

    @Inject
    Event<Publication> published;

    /** The last version of each thing that is shared. */
    public List<VersionDeSocle> courantes(ConsoleContext context) {
        return repository.latest(context.exigerGrappe().key());
    }

    /** All versions of one thing, the last first. */
    public List<VersionDeSocle> versions(ConsoleContext context, ElementDeSocle element) {
        return repository.versions(context.exigerGrappe().key(), element);
    }

    /** What a new version begins from: the last one, or what every gestionnaire begins with. */
    public Contenu depart(ConsoleContext context, ElementDeSocle element) {
        return versions(context, element).stream()
                .findFirst()
                .map(VersionDeSocle::contenu)
                .orElseGet(() -> modele(element));
    }

    private static Contenu modele(ElementDeSocle element) {
        return switch (element.sorte()) {
            case ROLE -> Contenu.Role.de(Matrice.parDefaut(), element.modele());
            case LISTE -> new Contenu.Choisir(element.liste().modele());
        };
    }

    /** What publishing this would do. */
    public Apercu apercu(ConsoleContext context, ElementDeSocle element, Contenu contenu) {
        Grappe grappe = context.exigerGrappe();
        Map<String, Choix> choices = repository.suivis(element).stream()
                .collect(Collectors.toMap(SuiviEntity::gestionnaire, SuiviEntity::choix));
        Map<Optional<Choix>, List<Gestionnaire>> by = registry.all().stream()
                .filter(one -> one.grappe().filter(grappe.key().value()::equals).isPresent())
                .filter(one -> !(one.state() instanceof CycleDeVie.Detruit))
                .map(Registration::gestionnaire)
                .collect(Collectors.groupingBy(
                        one -> Optional.ofNullable(choices.get(one.key().value()))));
        Function<Choix, List<Gestionnaire>> of = choix -> by.getOrDefault(Optional.of(choix), List.of());
        return new Apercu(
                Contenu.ecarts(depart(context, element), contenu),
                contenu instanceof Contenu.Role role && role.elargit(element.modele()),
                of.apply(Choix.SUIT),
                of.apply(Choix.PROPRE),
                of.apply(Choix.MASQUE),
                by.getOrDefault(Optional.<Choix>empty(), List.of()));
    }

    /**
     * Publishes a version, for ever.
     *
     * @param note what changed and why; needed where a role gets more than the national template
     * @throws SocleRefuse when the rules do not allow it
     */
    public VersionDeSocle publier(ConsoleContext context, ElementDeSocle element, Contenu contenu, String note) {
        Grappe grappe = context.exigerGrappe();
        String kept = note.strip();
        List<VersionDeSocle> known = repository.versions(grappe.key(), element);
        if (!known.isEmpty() && known.getFirst().contenu().equals(contenu)) {
            throw new SocleRefuse(SocleRefuse.Cause.INCHANGE);
        }
        requireAllowed(element, contenu, kept);
        int numero = known.isEmpty() ? 1 : known.getFirst().numero() + 1;
        VersionDeSocle version =
                new VersionDeSocle(element, numero, contenu, kept, Instant.now().truncatedTo(ChronoUnit.MICROS));
        repository.add(VersionEntity.of(
                grappe.key().value(), version, context.subject().pseudonym()));
        actes.noter(context, "socle.publier", element.sorte() + "/" + element.code() + "/" + numero, kept);
        published.fire(new Publication(grappe.key()));
        return version;
    }

    private static void requireAllowed(ElementDeSocle element, Contenu contenu, String note) {
        if (note.length() > NOTE_LA_PLUS_LONGUE) {
            throw new SocleRefuse(SocleRefuse.Cause.CONTENU);
        }
        switch (contenu) {
            case Contenu.Choisir list -> require(element.sorte() == Sorte.LISTE, SocleRefuse.Cause.CONTENU);
            case Contenu.Role role -> {
                require(element.sorte() == Sorte.ROLE, SocleRefuse.Cause.CONTENU);
                ModeleDeRole modele = element.modele();
                boolean shifts = role.cellules().values().stream().anyMatch(Cellule::poste);
                // Assignments that say no hours would lose everything at once.
                require(!shifts || Matrice.parDefaut().demandePlage(modele), SocleRefuse.Cause.ROLE);
                require(!role.elargit(modele) || note.length() >= MOTIF_LE_PLUS_COURT, SocleRefuse.Cause.MOTIF);
            }
        }
    }

    private static void require(boolean allowed, SocleRefuse.Cause otherwise) {
        if (!allowed) {
            throw new SocleRefuse(otherwise);
        }
    }
}
