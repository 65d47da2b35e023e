package fr.treille.tenancy.simulation;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Affectation;
import fr.treille.tenancy.access.Decision;
import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Structure;
import fr.treille.tenancy.structure.Unite;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** « Que voit cette personne, et pourquoi ? »; for administrators alone. */
@TenantService
public class Simulation {

    @Inject
    Habilitations habilitations;

    @Inject
    Structure structure;

    @Inject
    Traces traces;

    /** What was given to them, in force at that moment or not yet. */
    public List<Affectation> affectations(TenantContext context, String compte, Instant at) {
        habilitations.exigerAdministrateur(context, "simulation.voir");
        return habilitations.droits(context).affectations(compte).stream()
                .filter(one -> one.until().filter(end -> !end.isAfter(at)).isEmpty())
                .toList();
    }

    /**
     * For each volet, what they may do at that moment with what concerns whoever stays there.
     *
     * @param lieu an establishment, or a unit
     * @return nothing when the place is not there
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks is no administrator
     */
    public List<Vue> voir(TenantContext context, String compte, UUID lieu, Instant at) {
        Motif motif = habilitations.exigerAdministrateur(context, "simulation.voir");
        Optional<Place> place = structure.liste(context).stream()
                .flatMap(one -> Place.of(one, lieu).stream())
                .findFirst();
        if (place.isEmpty()) {
            return List.of();
        }
        Droits droits = habilitations.droits(context);
        traces.noter(context, Fait.de(Acte.LISTE, "simulation.voir", "compte/" + compte, motif));
        List<Vue> vues = new ArrayList<>();
        for (Volet volet : Volet.values()) {
            vues.add(vue(droits, compte, volet, place.get(), at));
        }
        return vues;
    }

    /** @param unites the unit and those that it is part of */
    private record Place(UUID etablissement, Set<UUID> unites) {

        static Optional<Place> of(Etablissement one, UUID lieu) {
            if (one.id().equals(lieu)) {
                return Optional.of(new Place(one.id(), Set.of()));
            }
            return path(one.unites(), lieu).map(unites -> new Place(one.id(), unites));
        }

        private static Optional<Set<UUID>> path(List<Unite> unites, UUID lieu) {
            for (Unite unite : unites) {
                Optional<Set<UUID>> below =
                        unite.id().equals(lieu) ? Optional.of(new HashSet<>()) : path(unite.unites(), lieu);
                if (below.isPresent()) {
                    below.get().add(unite.id());
                    return below;
                }
            }
            return Optional.empty();
        }

        /** Nobody: an identifier made for the question. */
        Personne somebody(Set<String> cercle) {
            return new Personne(UUID.randomUUID(), unites, Set.of(etablissement), cercle);
        }
    }

    private static Vue vue(Droits droits, String compte, Volet volet, Place place, Instant at) {
        Personne stranger = place.somebody(Set.of());
        Personne near = place.somebody(Set.of(compte));
        Acces everybody = Acces.AUCUN;
        Acces circle = Acces.AUCUN;
        for (Action action : Action.values()) {
            if (ask(droits, compte, action, volet, stranger, at).permis()) {
                everybody = acces(action);
            }
            if (ask(droits, compte, action, volet, near, at).permis()) {
                circle = acces(action);
            }
        }
        boolean circleOnly = circle.compareTo(everybody) > 0;
        Acces acces = circleOnly ? circle : everybody;
        Personne asked = circleOnly ? near : stranger;
        Decision decision = ask(droits, compte, acces == Acces.AUCUN ? Action.LIRE : action(acces), volet, asked, at);
        String extent = decision.permis() ? decision.etendue().libelle() : "";
        return new Vue(volet, acces, extent, circleOnly, decision.raison());
    }

    private static Decision ask(Droits droits, String compte, Action action, Volet volet, Personne who, Instant at) {
        return volet.contenu() ? droits.may(compte, action, volet, who, at) : droits.may(compte, action, volet, at);
    }

    private static Acces acces(Action action) {
        return switch (action) {
            case LIRE -> Acces.LECTURE;
            case ECRIRE -> Acces.ECRITURE;
            case VALIDER -> Acces.VALIDATION;
        };
    }

    private static Action action(Acces acces) {
        return switch (acces) {
            case AUCUN, LECTURE -> Action.LIRE;
            case ECRITURE -> Action.ECRIRE;
            case VALIDATION -> Action.VALIDER;
        };
    }
}
