package fr.treille.tenancy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random worlds: the decision is the one of the slow oracle, whatever the matrix, the assignments and the person. */
class DroitsPropertyTest {

    private static final int WORLDS = 400;
    private static final int QUESTIONS = 500;

    @Test
    void aDecisionOnAPersonIsTheOneOfTheRule() {
        Random random = new Random(4);
        int yes = 0;
        int broken = 0;
        for (int world = 0; world < WORLDS; world++) {
            Oracle oracle = new Oracle(Hasard.matrice(random), Hasard.affectations(random), Hasard.bris(random));
            Droits droits = new Droits(oracle.matrice(), oracle.affectations(), oracle.bris(), Map.of());
            for (int question = 0; question < QUESTIONS; question++) {
                String compte = Hasard.oneOf(random, Hasard.COMPTES);
                Action action = Hasard.oneOf(random, Action.values());
                Volet volet = Hasard.oneOf(random, Volet.values());
                Personne personne = Hasard.personne(random);
                Instant at = Hasard.instant(random);
                Set<Etendue> ordinary = oracle.ordinary(compte, action, volet, personne, at);
                Set<Etendue> all = new HashSet<>(oracle.onBreakGlass(compte, action, volet, personne, at));
                all.addAll(ordinary);

                Decision decision = droits.may(compte, action, volet, personne, at);

                assertShows(decision, all);
                assertThat(decision.viaBrisDeGlace()).isEqualTo(!shows(ordinary, all));
                yes += decision.permis() ? 1 : 0;
                broken += decision.viaBrisDeGlace() ? 1 : 0;
            }
        }
        // The worlds are of use: both answers, and break-glass, come often.
        assertThat(yes).isBetween(WORLDS * QUESTIONS / 100, WORLDS * QUESTIONS / 2);
        assertThat(broken).isGreaterThan(WORLDS * QUESTIONS / 1000);
    }

    @Test
    void aDecisionAboutNobodyIsTheOneOfTheRule() {
        Random random = new Random(5);
        for (int world = 0; world < WORLDS; world++) {
            Oracle oracle = new Oracle(Hasard.matrice(random), Hasard.affectations(random), List.of());
            Droits droits = new Droits(oracle.matrice(), oracle.affectations(), List.of(), Map.of());
            for (int question = 0; question < QUESTIONS; question++) {
                String compte = Hasard.oneOf(random, Hasard.COMPTES);
                Action action = Hasard.oneOf(random, Action.values());
                Volet volet = Hasard.oneOf(random, Volet.values());
                Instant at = Hasard.instant(random);

                Decision decision = droits.may(compte, action, volet, at);

                assertShows(decision, oracle.inGeneral(compte, action, volet, at));
                assertThat(decision.viaBrisDeGlace()).isFalse();
            }
        }
    }

    @Test
    void aTechnicalRoleNeverOpensContentWhateverTheMatrix() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            List<Affectation> technical = Hasard.affectations(random).stream()
                    .filter(one -> one.modele().technique())
                    .toList();
            Droits droits = new Droits(Hasard.matrice(random), technical, Hasard.bris(random), Map.of());
            Volet volet = Hasard.oneOf(random, Volet.values());
            String compte = Hasard.oneOf(random, Hasard.COMPTES);
            Instant at = Hasard.instant(random);
            if (volet.contenu()) {
                assertThat(droits.may(compte, Hasard.oneOf(random, Action.values()), volet, Hasard.personne(random), at)
                                .permis())
                        .isFalse();
                assertThat(droits.may(compte, Action.LIRE, volet, at).permis()).isFalse();
            }
            assertThat(droits.secours(compte, at)).isEmpty();
        }
    }

    /** One more assignment never takes anything away. */
    @Test
    void rightsAddUp() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Matrice matrice = Hasard.matrice(random);
            List<Affectation> all = Hasard.affectations(random);
            List<Affectation> fewer = all.subList(0, all.size() / 2);
            String compte = Hasard.oneOf(random, Hasard.COMPTES);
            Action action = Hasard.oneOf(random, Action.values());
            Volet volet = Hasard.oneOf(random, Volet.values());
            Personne personne = Hasard.personne(random);
            Instant at = Hasard.instant(random);
            Decision before = new Droits(matrice, fewer, List.of(), Map.of()).may(compte, action, volet, personne, at);
            Decision after = new Droits(matrice, all, List.of(), Map.of()).may(compte, action, volet, personne, at);
            for (Etendue part : Etendue.values()) {
                assertThat(after.montre(part) || !before.montre(part)).isTrue();
            }
        }
    }

    /** A cell within another never opens more: what "narrowing is free" rests on. */
    @Test
    void aNarrowerCellOpensNothingMore() {
        Random random = new Random(8);
        int narrower = 0;
        for (int i = 0; i < 60_000; i++) {
            Affectation one = Hasard.affectation(random);
            Volet volet = Hasard.oneOf(random, Volet.values());
            Cellule narrow = Hasard.cellule(random);
            Cellule wide = Hasard.cellule(random);
            if (one.modele().technique() || !narrow.estDans(wide)) {
                continue;
            }
            narrower++;
            List<BrisDeGlaceOuvert> bris = Hasard.bris(random);
            Personne personne = Hasard.personne(random);
            Instant at = Hasard.instant(random);
            Action action = Hasard.oneOf(random, Action.values());
            Matrice base = Matrice.parDefaut();
            Decision less = new Droits(base.avec(one.modele(), volet, narrow), List.of(one), bris, Map.of())
                    .may(one.compte(), action, volet, personne, at);
            Decision more = new Droits(base.avec(one.modele(), volet, wide), List.of(one), bris, Map.of())
                    .may(one.compte(), action, volet, personne, at);
            for (Etendue part : Etendue.values()) {
                assertThat(more.montre(part) || !less.montre(part))
                        .as("%s, %s, %s", narrow.notation(), wide.notation(), action)
                        .isTrue();
            }
        }
        assertThat(narrower).isGreaterThan(1000);
    }

    private static void assertShows(Decision decision, Set<Etendue> all) {
        assertThat(decision.permis()).isEqualTo(!all.isEmpty());
        for (Etendue part : Etendue.values()) {
            assertThat(decision.montre(part)).isEqualTo(all.stream().anyMatch(part::estDans));
        }
        if (!all.isEmpty()) {
            assertThat(all).contains(decision.etendue());
            assertThat(all)
                    .noneMatch(other ->
                            other != decision.etendue() && decision.etendue().estDans(other));
        }
    }

    private static boolean shows(Set<Etendue> some, Set<Etendue> all) {
        return all.stream().allMatch(one -> some.stream().anyMatch(one::estDans));
    }
}
