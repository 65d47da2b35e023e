package fr.treille.tenancy.access;

import fr.treille.tenancy.audit.Motif;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may do what in one gestionnaire: its matrix in force, its assignments and its open break-glass, made ready for
 * deciding. Immutable, holds no clock: whoever asks says when.
 */
public final class Droits {

    private final Map<String, DroitsDuCompte> comptes = new LinkedHashMap<>();
    private final DroitsDuCompte personne;

    /** @param noms of establishments and units, for the words of a decision */
    public Droits(
            Matrice matrice,
            Collection<Affectation> affectations,
            Collection<BrisDeGlaceOuvert> ouverts,
            Map<UUID, String> noms) {
        Lieux lieux = new Lieux(Map.copyOf(noms));
        personne = new DroitsDuCompte(List.of(), List.of(), matrice, lieux);
        Map<String, List<BrisDeGlaceOuvert>> bris =
                ouverts.stream().collect(Collectors.groupingBy(BrisDeGlaceOuvert::compte));
        affectations.stream()
                .collect(Collectors.groupingBy(Affectation::compte))
                .forEach((compte, theirs) -> comptes.put(
                        compte,
                        new DroitsDuCompte(
                                List.copyOf(theirs),
                                List.copyOf(bris.getOrDefault(compte, List.of())),
                                matrice,
                                lieux)));
    }

    /** May this account do this, on this part of this person's dossier, at this moment? Whatever nothing permits is refused. */
    public Decision may(String compte, Action action, Volet volet, Personne qui, Instant at) {
        return of(compte).may(action, volet, qui, at);
    }

    /**
     * The same about nobody in particular: events, indicators, journal, settings; or whether to offer a screen at all. Says
     * nothing of any one person.
     */
    public Decision may(String compte, Action action, Volet volet, Instant at) {
        return of(compte).may(action, volet, at);
    }

    /** Whether this account administers the gestionnaire: may change all of its settings and everybody's rights. */
    public boolean administre(String compte, Instant at) {
        return may(compte, Action.ECRIRE, Volet.PAR, at).montre(Etendue.ENTIERE);
    }

    /** The volets that a break-glass would open to this account; none for who has technical roles only. */
    public Set<Volet> secours(String compte, Instant at) {
        Set<Volet> volets = EnumSet.noneOf(Volet.class);
        for (Volet volet : Volet.values()) {
            if (of(compte).secoursOuvre(volet, at)) {
                volets.add(volet);
            }
        }
        return volets;
    }

    /** As what this account could break the glass at this moment; empty when it could not. */
    public Optional<Motif> peutBriser(String compte, Instant at) {
        return of(compte).affectations().stream()
                .filter(one -> !one.modele().technique() && one.vaut(at))
                .map(one -> one.modele().libelle())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .filter(roles -> !secours(compte, at).isEmpty())
                .map(roles -> new Motif(roles, "rôle qui lit des dossiers"));
    }

    /**
     * As what this account looks again at a break-glass on this person; empty when it does not: the DPO, and whoever directs
     * or leads the service where the person is.
     */
    public Optional<Motif> revoit(String compte, Personne qui, Instant at) {
        return of(compte).affectations().stream()
                .filter(one -> one.modele().revoit() && one.vaut(at))
                .filter(one -> one.perimetre().couvre(qui, compte, false))
                .findFirst()
                .map(one -> new Motif(one.modele().libelle(), "revoit les accès de secours"));
    }

    /** Whether there could be any for this account to look at. */
    public boolean revoit(String compte, Instant at) {
        return of(compte).affectations().stream().anyMatch(one -> one.modele().revoit() && one.vaut(at));
    }

    /** All that was given to this account, in force or not. */
    public List<Affectation> affectations(String compte) {
        return of(compte).affectations();
    }

    /** The accounts that have a role, by their identifiers. */
    @Override
    public String toString() {
        return comptes.keySet().toString();
    }

    private DroitsDuCompte of(String compte) {
        return comptes.getOrDefault(compte, personne);
    }
}
