package fr.treille.tenancy.access;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Whether this account administers the gestionnaire. */
    public boolean administre(String compte, Instant at) {
        return of(compte).affectations().stream()
                .anyMatch(one -> one.modele() == ModeleDeRole.ADMIN_FONCTIONNEL && one.vaut(at));
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

    /** All that was given to this account, in force or not. */
    public List<Affectation> affectations(String compte) {
        return of(compte).affectations();
    }

    private DroitsDuCompte of(String compte) {
        return comptes.getOrDefault(compte, personne);
    }
}
