package fr.treille.tenancy.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one account may do: for each action on each volet, what permits it, the widest first. */
final class DroitsDuCompte {

    private static final int VOLETS = Volet.values().length;
    private static final Comparator<Droit> PAR_ETENDUE = Comparator.comparing(Droit::etendue);
    private static final Comparator<Droit> PAR_PORTEE =
            Comparator.comparing(Droit::portee).thenComparing(Droit::etendue);

    private final List<Affectation> affectations;
    private final List<BrisDeGlaceOuvert> bris;
    private final Droit[][] surUnePersonne = new Droit[Action.values().length * VOLETS][];
    private final Droit[][] enGeneral = new Droit[Action.values().length * VOLETS][];
    private final Droit[][] secours = new Droit[VOLETS][];

    DroitsDuCompte(List<Affectation> affectations, List<BrisDeGlaceOuvert> bris, Matrice matrice, Lieux lieux) {
        this.affectations = affectations;
        this.bris = bris;
        for (Volet volet : Volet.values()) {
            secours[volet.ordinal()] = secours(volet, matrice, lieux).toArray(Droit[]::new);
            for (Action action : Action.values()) {
                List<Droit> permitting = droits(action, volet, matrice, lieux);
                permitting.sort(PAR_ETENDUE);
                surUnePersonne[place(action, volet)] = permitting.toArray(Droit[]::new);
                permitting.sort(PAR_PORTEE);
                enGeneral[place(action, volet)] = permitting.toArray(Droit[]::new);
            }
        }
    }

    private static int place(Action action, Volet volet) {
        return action.ordinal() * VOLETS + volet.ordinal();
    }

    private List<Droit> droits(Action action, Volet volet, Matrice matrice, Lieux lieux) {
        List<Droit> droits = new ArrayList<>();
        for (Affectation affectation : affectations) {
            Cellule cellule = matrice.cellule(affectation.modele(), volet);
            if (cellule.permet(action) && aSesHeures(affectation, matrice)) {
                droits.add(Droit.de(affectation, action, volet, cellule, lieux));
            }
        }
        return droits;
    }

    /** Only what tells of a person, hence nothing of a technical role. */
    private List<Droit> secours(Volet volet, Matrice matrice, Lieux lieux) {
        List<Droit> droits = new ArrayList<>();
        for (Affectation affectation : affectations) {
            Cellule cellule = matrice.cellule(affectation.modele(), volet).surBrisDeGlace();
            if (volet.contenu() && cellule.permet(Action.LIRE) && aSesHeures(affectation, matrice)) {
                droits.add(Droit.de(affectation, Action.LIRE, volet, cellule, lieux));
            }
        }
        return droits;
    }

    /** A role of a shift gives nothing without its hours. */
    private static boolean aSesHeures(Affectation affectation, Matrice matrice) {
        return affectation.plage().isPresent() || !matrice.demandePlage(affectation.modele());
    }

    Decision may(Action action, Volet volet, Personne personne, Instant at) {
        Decision best = null;
        for (Droit droit : surUnePersonne[place(action, volet)]) {
            if (droit.vaut(at) && droit.couvre(personne)) {
                best = both(best, droit.oui());
            }
        }
        if (action == Action.LIRE) {
            best = surBrisDeGlace(best, volet, personne, at);
        }
        return best == null ? Decision.non(new Refus(this, action, volet, at)) : best;
    }

    private @Nullable Decision surBrisDeGlace(@Nullable Decision ordinary, Volet volet, Personne personne, Instant at) {
        Decision best = ordinary;
        for (BrisDeGlaceOuvert ouvert : bris) {
            if (ouvert.personne().equals(personne.id()) && at.isBefore(ouvert.until())) {
                for (Droit droit : secours[volet.ordinal()]) {
                    if (droit.vaut(at)) {
                        Secours why = new Secours(droit.affectation().modele(), ouvert.until());
                        best = both(best, Decision.surBrisDeGlace(droit.etendue(), why));
                    }
                }
            }
        }
        return best;
    }

    /** About nobody in particular: the widest scope, and all that those of that scope show. */
    Decision may(Action action, Volet volet, Instant at) {
        Decision best = null;
        for (Droit droit : enGeneral[place(action, volet)]) {
            if (droit.vaut(at) && (best == null || best.portee() == droit.portee())) {
                best = both(best, droit.oui());
            }
        }
        return best == null ? Decision.non(new Refus(this, action, volet, at)) : best;
    }

    private static Decision both(@Nullable Decision one, Decision other) {
        return one == null ? other : one.et(other);
    }

    /** What a break-glass would open at this moment. */
    boolean secoursOuvre(Volet volet, Instant at) {
        for (Droit droit : secours[volet.ordinal()]) {
            if (droit.vaut(at)) {
                return true;
            }
        }
        return false;
    }

    List<Affectation> affectations() {
        return affectations;
    }

    /** The assignments that permit this at some moment, for somebody. */
    List<Affectation> permettant(Action action, Volet volet) {
        return List.of(enGeneral[place(action, volet)]).stream()
                .map(Droit::affectation)
                .toList();
    }
}
