package fr.treille.tenancy.access;

import static fr.treille.tenancy.access.Action.ECRIRE;
import static fr.treille.tenancy.access.Action.LIRE;
import static fr.treille.tenancy.access.Action.VALIDER;
import static fr.treille.tenancy.access.ModeleDeRole.ADMIN_FONCTIONNEL;
import static fr.treille.tenancy.access.ModeleDeRole.CHEF_DE_SERVICE;
import static fr.treille.tenancy.access.ModeleDeRole.DIRECTEUR;
import static fr.treille.tenancy.access.ModeleDeRole.DPO;
import static fr.treille.tenancy.access.ModeleDeRole.EDUCATEUR;
import static fr.treille.tenancy.access.ModeleDeRole.MEDECIN;
import static fr.treille.tenancy.access.ModeleDeRole.PSYCHOLOGUE;
import static fr.treille.tenancy.access.ModeleDeRole.VEILLEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuCercle;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.audit.Motif;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Examples out of the life of a house: Les Tilleuls, with the units Les Lilas and Les Érables. */
class DroitsTest {

    private static final UUID TILLEULS = new UUID(1, 1);
    private static final UUID LILAS = new UUID(2, 1);
    private static final UUID ERABLES = new UUID(2, 2);
    private static final Map<UUID, String> NOMS =
            Map.of(TILLEULS, "Les Tilleuls", LILAS, "Les Lilas", ERABLES, "Les Érables");

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-24T05:00:00Z");

    private static final Personne LEA = new Personne(new UUID(3, 1), Set.of(LILAS), Set.of(TILLEULS), Set.of("anne"));
    private static final Personne NOE = new Personne(new UUID(3, 2), Set.of(ERABLES), Set.of(TILLEULS), Set.of());
    private static final Personne ELSEWHERE = new Personne(new UUID(3, 3), Set.of(), Set.of(), Set.of());

    private static Affectation gives(ModeleDeRole modele, Perimetre perimetre) {
        return new Affectation(
                UUID.randomUUID(), "anne", modele, perimetre, MORNING, Optional.empty(), Optional.empty());
    }

    private static Affectation gives(ModeleDeRole modele, Perimetre perimetre, int from, int to) {
        return new Affectation(
                UUID.randomUUID(),
                "anne",
                modele,
                perimetre,
                MORNING,
                Optional.empty(),
                Optional.of(new Plage(LocalTime.of(from, 0), LocalTime.of(to, 0))));
    }

    private static Droits droits(Affectation... affectations) {
        return new Droits(Matrice.parDefaut(), List.of(affectations), List.of(), NOMS);
    }

    private static Droits broken(Personne personne, Instant until, Affectation... affectations) {
        return new Droits(
                Matrice.parDefaut(),
                List.of(affectations),
                List.of(new BrisDeGlaceOuvert("anne", personne.id(), until)),
                NOMS);
    }

    private static Decision ask(Droits droits, Action action, Volet volet, Personne personne) {
        return droits.may("anne", action, volet, personne, NOON);
    }

    @Test
    void anEducatorReadsAndWritesForThePersonsOfTheirUnit() {
        Droits droits = droits(gives(EDUCATEUR, new DUnite(LILAS)));
        assertThat(ask(droits, ECRIRE, Volet.TRE, LEA).permis()).isTrue();
        assertThat(ask(droits, ECRIRE, Volet.TRE, NOE).permis()).isFalse();
        assertThat(ask(droits, LIRE, Volet.SOI, LEA).etendue()).isEqualTo(Etendue.CONSIGNES);
        assertThat(ask(droits, LIRE, Volet.MED, LEA).permis()).isFalse();
        assertThat(ask(droits, VALIDER, Volet.PP, LEA).permis()).isFalse();
    }

    @Test
    void aDirectorReadsEverybodyOfTheEstablishmentAndValidatesProjects() {
        Droits droits = droits(gives(DIRECTEUR, new DEtablissement(TILLEULS)));
        assertThat(ask(droits, LIRE, Volet.PP, NOE).permis()).isTrue();
        assertThat(ask(droits, VALIDER, Volet.PP, NOE).permis()).isTrue();
        assertThat(ask(droits, ECRIRE, Volet.PP, NOE).permis()).isFalse();
        assertThat(ask(droits, LIRE, Volet.PP, ELSEWHERE).permis()).isFalse();
        assertThat(ask(droits, LIRE, Volet.MED, NOE).permis()).isFalse();
        assertThat(ask(droits, LIRE, Volet.AUD, NOE).permis()).isTrue();
    }

    @Test
    void onAnEstablishmentOnesOwnPersonsAreThoseOfTheCircle() {
        Droits droits = droits(gives(CHEF_DE_SERVICE, new DEtablissement(TILLEULS)));
        assertThat(ask(droits, LIRE, Volet.TRE, LEA).permis()).isTrue();
        assertThat(ask(droits, LIRE, Volet.TRE, NOE).permis()).isFalse();
    }

    @Test
    void onTheCircleOneReadsThoseAroundWhomOneIs() {
        Droits droits = droits(gives(MEDECIN, new DuCercle()));
        assertThat(ask(droits, LIRE, Volet.MED, LEA).permis()).isTrue();
        assertThat(ask(droits, LIRE, Volet.MED, NOE).permis()).isFalse();
    }

    @Test
    void onTheGestionnaireEverybodyIsCovered() {
        assertThat(ask(droits(gives(MEDECIN, new DuGestionnaire())), LIRE, Volet.MED, ELSEWHERE)
                        .permis())
                .isTrue();
        assertThat(ask(droits(gives(PSYCHOLOGUE, new DuGestionnaire())), LIRE, Volet.ADM, ELSEWHERE)
                        .permis())
                .isFalse();
    }

    @Test
    void anAdministratorOpensNoDossier() {
        Droits droits = droits(gives(ADMIN_FONCTIONNEL, new DuGestionnaire()));
        for (Volet volet : Volet.values()) {
            if (volet.contenu()) {
                assertThat(ask(droits, LIRE, volet, LEA).permis()).isFalse();
            }
        }
        assertThat(droits.may("anne", ECRIRE, Volet.PAR, NOON).permis()).isTrue();
        assertThat(droits.administre("anne", NOON)).isTrue();
        assertThat(droits.administre("anne", MORNING.minusNanos(1))).isFalse();
        assertThat(droits.administre("bilal", NOON)).isFalse();
        assertThat(droits(gives(DPO, new DuGestionnaire())).administre("anne", NOON))
                .isFalse();
        // The common base of a grappe is not the settings of a gestionnaire.
        assertThat(droits(gives(ModeleDeRole.CHEF_DE_PROJET, new DuGestionnaire()))
                        .administre("anne", NOON))
                .isFalse();
    }

    @Test
    void theWidestAnswerWins() {
        Affectation educator = gives(EDUCATEUR, new DUnite(LILAS));
        Affectation head = gives(CHEF_DE_SERVICE, new DUnite(LILAS));
        Affectation doctor = gives(MEDECIN, new DUnite(LILAS));
        assertThat(ask(droits(educator, head), LIRE, Volet.SOI, LEA).etendue()).isEqualTo(Etendue.RESUME);
        assertThat(ask(droits(educator, head, doctor), LIRE, Volet.SOI, LEA).etendue())
                .isEqualTo(Etendue.ENTIERE);
    }

    @Test
    void twoExtentsSideBySideAreBothShown() {
        Affectation accountant = gives(ModeleDeRole.COMPTABLE, new DuGestionnaire());
        Affectation carer = gives(ModeleDeRole.AES, new DUnite(LILAS));
        Decision decision = ask(droits(accountant, carer), LIRE, Volet.ADM, LEA);
        assertThat(decision.etendue()).isEqualTo(Etendue.IDENTITE_ET_CONTACTS);
        assertThat(decision.montre(Etendue.IDENTITE_ET_SEJOUR)).isTrue();
        assertThat(decision.montre(Etendue.IDENTITE)).isTrue();
        assertThat(decision.montre(Etendue.FICHE_URGENCE)).isFalse();
        assertThat(decision.montre(Etendue.ENTIERE)).isFalse();
        assertThat(decision.portee()).isEqualTo(Portee.SES_PERSONNES);
    }

    @Test
    void oneReadsAllOfAProjectAndWritesOnesOwnPart() {
        Droits droits = droits(gives(MEDECIN, new DuGestionnaire()));
        assertThat(ask(droits, LIRE, Volet.PP, LEA).etendue()).isEqualTo(Etendue.ENTIERE);
        assertThat(ask(droits, ECRIRE, Volet.PP, LEA).etendue()).isEqualTo(Etendue.SA_PART);
    }

    @Test
    void aNightWatchSeesOnlyDuringTheNight() {
        Droits droits = droits(gives(VEILLEUR, new DUnite(LILAS), 21, 7));
        assertThat(at(droits, "2026-11-24T19:59:59.999Z")).isFalse();
        assertThat(at(droits, "2026-11-24T20:00:00Z")).isTrue();
        assertThat(at(droits, "2026-11-25T05:59:59.999Z")).isTrue();
        assertThat(at(droits, "2026-11-25T06:00:00Z")).isFalse();
        // In summer the clock of Paris is one hour further.
        assertThat(at(droits, "2027-07-01T19:00:00Z")).isTrue();
        assertThat(at(droits, "2027-07-01T18:59:59Z")).isFalse();
        assertThat(at(droits(gives(VEILLEUR, new DUnite(LILAS))), "2026-11-24T23:00:00Z"))
                .isFalse();
    }

    @Test
    void hoursMayBeOfOneDay() {
        Droits droits = droits(gives(VEILLEUR, new DUnite(LILAS), 9, 17));
        assertThat(at(droits, "2026-11-24T08:00:00Z")).isTrue();
        assertThat(at(droits, "2026-11-24T07:59:59Z")).isFalse();
        assertThat(at(droits, "2026-11-24T15:59:59Z")).isTrue();
        assertThat(at(droits, "2026-11-24T16:00:00Z")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plage(LocalTime.NOON, LocalTime.NOON))
                .withMessageContaining("hours");
    }

    private static boolean at(Droits droits, String instant) {
        return droits.may("anne", LIRE, Volet.ADM, LEA, Instant.parse(instant)).permis();
    }

    @Test
    void anAssignmentHoldsFromItsBeginningToItsEnd() {
        Affectation until = new Affectation(
                UUID.randomUUID(),
                "anne",
                EDUCATEUR,
                new DUnite(LILAS),
                NOON,
                Optional.of(NOON.plusSeconds(60)),
                Optional.empty());
        Droits droits = droits(until);
        assertThat(at(droits, "2026-11-24T10:59:59.999999999Z")).isFalse();
        assertThat(at(droits, "2026-11-24T11:00:00Z")).isTrue();
        assertThat(at(droits, "2026-11-24T11:00:59.999999999Z")).isTrue();
        assertThat(at(droits, "2026-11-24T11:01:00Z")).isFalse();
        assertThat(droits.affectations("anne")).containsExactly(until);
        assertThat(droits.affectations("bilal")).isEmpty();
    }

    @Test
    void figuresWithoutNamesTellOfNoPerson() {
        Droits droits = droits(gives(ModeleDeRole.RESPONSABLE_QUALITE, new DuGestionnaire()));
        assertThat(ask(droits, LIRE, Volet.STA, LEA).permis()).isFalse();
        Decision general = droits.may("anne", LIRE, Volet.STA, NOON);
        assertThat(general.permis()).isTrue();
        assertThat(general.portee()).isEqualTo(Portee.AGREGEE);
    }

    @Test
    void aboutNobodyTheWidestScopeAnswers() {
        Affectation quality = gives(ModeleDeRole.RESPONSABLE_QUALITE, new DuGestionnaire());
        Affectation head = gives(CHEF_DE_SERVICE, new DUnite(LILAS));
        Affectation nurse = gives(ModeleDeRole.INFIRMIER, new DUnite(LILAS));
        assertThat(droits(quality, head).may("anne", LIRE, Volet.STA, NOON).portee())
                .isEqualTo(Portee.SES_PERSONNES);
        Decision three = droits(quality, head, nurse).may("anne", LIRE, Volet.STA, NOON);
        assertThat(three.portee()).isEqualTo(Portee.PERIMETRE);
        assertThat(three.etendue()).isEqualTo(Etendue.INDICATEURS_DE_SOINS);
        assertThat(three.montre(Etendue.ENTIERE)).isFalse();
    }

    @Test
    void breakingTheGlassOpensWhatIsMarkedAndWhatOneReadsOfOnesOwn() {
        Instant until = NOON.plusSeconds(3600);
        Droits director = broken(ELSEWHERE, until, gives(DIRECTEUR, new DEtablissement(TILLEULS)));
        Decision medical = ask(director, LIRE, Volet.MED, ELSEWHERE);
        assertThat(medical.permis()).isTrue();
        assertThat(medical.viaBrisDeGlace()).isTrue();
        assertThat(medical.etendue()).isEqualTo(Etendue.ENTIERE);
        assertThat(medical.portee()).isEqualTo(Portee.PERIMETRE);
        assertThat(ask(director, LIRE, Volet.PP, ELSEWHERE).viaBrisDeGlace()).isTrue();
        assertThat(ask(director, VALIDER, Volet.PP, ELSEWHERE).permis()).isFalse();
        assertThat(ask(director, LIRE, Volet.INS, ELSEWHERE).permis()).isFalse();
        assertThat(ask(director, LIRE, Volet.AUD, ELSEWHERE).permis()).isFalse();
        assertThat(ask(director, LIRE, Volet.MED, NOE).permis()).isFalse();

        Droits educator = broken(NOE, until, gives(EDUCATEUR, new DUnite(LILAS)));
        assertThat(ask(educator, LIRE, Volet.SOI, NOE).etendue()).isEqualTo(Etendue.CONSIGNES);
        assertThat(ask(educator, ECRIRE, Volet.TRE, NOE).permis()).isFalse();
        assertThat(ask(educator, LIRE, Volet.MED, NOE).permis()).isFalse();
    }

    @Test
    void breakingTheGlassEndsAndIsForOnePersonAndOneAccount() {
        Droits droits = broken(NOE, NOON, gives(EDUCATEUR, new DUnite(LILAS)));
        assertThat(droits.may("anne", LIRE, Volet.TRE, NOE, NOON.minusNanos(1)).permis())
                .isTrue();
        assertThat(droits.may("anne", LIRE, Volet.TRE, NOE, NOON).permis()).isFalse();
        assertThat(droits.may("bilal", LIRE, Volet.TRE, NOE, NOON.minusNanos(1)).permis())
                .isFalse();
        // The role itself must be in force.
        assertThat(droits.may("anne", LIRE, Volet.TRE, NOE, MORNING.minusNanos(1))
                        .permis())
                .isFalse();
    }

    @Test
    void whatOneMayReadAnywayIsNotReadThroughTheBrokenGlass() {
        Instant until = NOON.plusSeconds(3600);
        Droits droits = broken(LEA, until, gives(EDUCATEUR, new DUnite(LILAS)));
        assertThat(ask(droits, LIRE, Volet.TRE, LEA).viaBrisDeGlace()).isFalse();
        Droits both =
                broken(LEA, until, gives(EDUCATEUR, new DUnite(LILAS)), gives(DIRECTEUR, new DEtablissement(ERABLES)));
        Decision care = ask(both, LIRE, Volet.SOI, LEA);
        assertThat(care.viaBrisDeGlace()).isTrue();
        assertThat(care.etendue()).isEqualTo(Etendue.ENTIERE);
    }

    @Test
    void whatABreakGlassWouldOpenIsKnownBefore() {
        assertThat(droits(gives(ADMIN_FONCTIONNEL, new DuGestionnaire())).secours("anne", NOON))
                .isEmpty();
        Droits educator = droits(gives(EDUCATEUR, new DUnite(LILAS)));
        assertThat(educator.secours("anne", NOON))
                .containsExactlyInAnyOrder(Volet.ADM, Volet.JUR, Volet.PP, Volet.TRE, Volet.AGD, Volet.PSY, Volet.SOI);
        assertThat(educator.secours("anne", MORNING.minusNanos(1))).isEmpty();
        assertThat(droits(gives(VEILLEUR, new DUnite(LILAS))).secours("anne", NOON))
                .isEmpty();
        assertThat(educator.secours("bilal", NOON)).isEmpty();
    }

    @Test
    void aTechnicalRoleIsGivenForTheGestionnaireOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gives(DPO, new DUnite(LILAS)))
                .withMessageContaining("technical");
    }

    @Test
    void aYesSaysWhy() {
        Decision ofUnit = ask(droits(gives(EDUCATEUR, new DUnite(LILAS))), LIRE, Volet.TRE, LEA);
        assertThat(ofUnit.raison())
                .isEqualTo(
                        "Éducateur, référent de projet de l’unité Les Lilas : lecture du volet « Transmissions socio-éducatives », personnes de l’unité Les Lilas.");
        assertThat(ofUnit.motif())
                .isEqualTo(new Motif("Éducateur, référent de projet", "personnes de l’unité Les Lilas"));

        Decision summary = ask(droits(gives(CHEF_DE_SERVICE, new DEtablissement(TILLEULS))), LIRE, Volet.SOI, LEA);
        assertThat(summary.raison())
                .isEqualTo(
                        "Chef de service de l’établissement Les Tilleuls : lecture du volet « Soins » (un résumé), personnes de l’établissement Les Tilleuls dont vous êtes du cercle.");
        assertThat(ask(droits(gives(MEDECIN, new DuCercle())), ECRIRE, Volet.MED, LEA)
                        .raison())
                .isEqualTo(
                        "Médecin coordonnateur, psychiatre du cercle : écriture du volet « Médical », personnes du cercle.");
        assertThat(droits(gives(DPO, new DuGestionnaire()))
                        .may("anne", LIRE, Volet.AUD, NOON)
                        .raison())
                .isEqualTo(
                        "Délégué à la protection des données du gestionnaire : lecture du volet « Journal des accès », personnes du gestionnaire.");
        assertThat(droits(gives(ModeleDeRole.RESPONSABLE_QUALITE, new DEtablissement(new UUID(9, 9))))
                        .may("anne", LIRE, Volet.STA, NOON)
                        .motif()
                        .pourquoi())
                .isEqualTo("chiffres sans noms de l’établissement sans nom");
        Decision broken = ask(
                broken(NOE, Instant.parse("2026-11-24T13:05:00Z"), gives(EDUCATEUR, new DUnite(LILAS))),
                LIRE,
                Volet.TRE,
                NOE);
        assertThat(broken.raison())
                .isEqualTo("Accès de secours ouvert jusqu’à 14 h 05 : lecture, au titre de votre rôle d’éducateur.");
        assertThat(broken.motif())
                .isEqualTo(new Motif("Éducateur, référent de projet", "bris de glace ouvert jusqu’à 14 h 05"));
    }

    @Test
    void aNoSaysWhyAndWhatToDo() {
        Affectation educator = gives(EDUCATEUR, new DUnite(LILAS));
        Affectation doctor = gives(MEDECIN, new DUnite(LILAS));
        Decision nobody = ask(droits(), LIRE, Volet.TRE, LEA);
        assertThat(nobody.raison())
                .isEqualTo("Aucun rôle ne vous est donné. Demandez-en un à un administrateur de votre gestionnaire.");
        assertThat(nobody.motif()).isEqualTo(new Motif("sans rôle", "aucun rôle"));

        Decision shut = ask(droits(educator), LIRE, Volet.MED, LEA);
        assertThat(shut.raison())
                .isEqualTo(
                        "Votre rôle d’éducateur ne permet pas la lecture du volet « Médical ». Demandez à un collègue qui y a droit, ou à un administrateur de votre gestionnaire.");
        assertThat(shut.motif()).isEqualTo(new Motif("Éducateur, référent de projet", "volet fermé à ce rôle"));

        Decision other = ask(droits(educator, doctor), LIRE, Volet.TRE, NOE);
        assertThat(other.raison())
                .isEqualTo(
                        "Aucun de vos rôles (d’éducateur, de médecin) ne couvre cette personne. Demandez à quelqu’un de son unité ou de son cercle, ou à un administrateur de votre gestionnaire.");
        assertThat(other.motif())
                .isEqualTo(new Motif(
                        "Éducateur, référent de projet ; Médecin coordonnateur, psychiatre",
                        "personne hors du périmètre"));
        // Only the role that opens this volet is spoken of.
        assertThat(ask(droits(educator, doctor), LIRE, Volet.MED, NOE).raison())
                .startsWith("Votre rôle de médecin ne couvre pas cette personne.");

        Decision late = droits(educator).may("anne", LIRE, Volet.TRE, LEA, MORNING.minusSeconds(1));
        assertThat(late.raison())
                .isEqualTo(
                        "Votre rôle d’éducateur ne vaut pas en ce moment. Demandez à un administrateur de votre gestionnaire de revoir ses dates et ses heures.");
        assertThat(late.motif().pourquoi()).isEqualTo("rôle qui ne vaut pas en ce moment");
        assertThat(droits(educator)
                        .may("anne", LIRE, Volet.MED, LEA, MORNING.minusSeconds(1))
                        .raison())
                .startsWith("Votre rôle d’éducateur ne vaut pas en ce moment.");
        // The night watch by day, who is also an educator: the one in force is silent on this, the other is for later.
        assertThat(ask(droits(educator, gives(VEILLEUR, new DUnite(ERABLES), 21, 7)), LIRE, Volet.ADM, NOE)
                        .raison())
                .startsWith("Votre rôle d’éducateur ne couvre pas cette personne.");
        assertThat(ask(droits(gives(MEDECIN, new DUnite(LILAS), 21, 7), educator), LIRE, Volet.MED, LEA)
                        .raison())
                .startsWith("Votre rôle de médecin ne vaut pas en ce moment.");
        assertThat(ask(droits(gives(MEDECIN, new DUnite(LILAS), 21, 7), educator), LIRE, Volet.RES, LEA)
                        .raison())
                .startsWith("Votre rôle d’éducateur ne permet pas la lecture du volet « Ressources ».");
    }

    @Test
    void whatDecidesShowsWhatItKnows() {
        Droits droits = droits(gives(EDUCATEUR, new DUnite(LILAS)));
        assertThat(droits).hasToString("[anne]");
        assertThat(ask(droits, LIRE, Volet.MED, LEA).toString())
                .startsWith("Votre rôle d’éducateur ne permet pas la lecture");
    }

    @Test
    void aRefusalShowsNothing() {
        Decision refusal = ask(droits(), LIRE, Volet.TRE, LEA);
        assertThat(refusal.permis()).isFalse();
        assertThat(refusal.viaBrisDeGlace()).isFalse();
        assertThat(refusal.portee()).isEqualTo(Portee.AGREGEE);
        assertThat(Arrays.stream(Etendue.values())).noneMatch(refusal::montre);
        assertThatIllegalStateException().isThrownBy(refusal::etendue).withMessageContaining("refusal");
    }
}
