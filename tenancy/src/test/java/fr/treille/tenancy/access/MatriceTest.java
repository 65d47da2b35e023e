package fr.treille.tenancy.access;

import static fr.treille.tenancy.access.ModeleDeRole.ADMIN_FONCTIONNEL;
import static fr.treille.tenancy.access.ModeleDeRole.EDUCATEUR;
import static fr.treille.tenancy.access.ModeleDeRole.VEILLEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatriceTest {

    /** The rows as they were published; ours must say the same, mark by mark. */
    private static final String PUBLISHED = """
            DIRECTEUR| L | – | L | L | L V | L | L | – † | – † | – † | E V | L | L | L(p) | –
            CHEF_DE_SERVICE| E(p) | – | L(p) | – | E V(p) | E(p) | E(p) | – | L résumé(p) | – | E(p) | – | L(p) | – | –
            EDUCATEUR| L(p) | – | L(p) | – | E(p) | E(p) | E(p) | L shared(p) | L consignes(p) | – | E | – | – | – | –
            AES| L id+contacts(p) | – | – | – | L(p) | E(p) | E présences(p) | – | E limited(p) | – | E | – | – | – | –
            VEILLEUR| L fiche urgence(p, shift) | – | – | – | L consignes | E(p, shift) | L | – | L consignes | – | E | – | – | – | –
            INFIRMIER| L(p) | E | – | – | L(p) | E(p) | E(p) | – | E(p) | L + plan (p) | E | – | L SOI | – | –
            MEDECIN| L | L | L | – | E own part | L | E | L | E | E V | E | – | L MED | – | –
            REEDUCATEUR| L(p) | – | – | – | E own part(p) | E(p) | E(p) | – | E own bilans(p) | L prescription(p) | E | – | – | – | –
            PSYCHOLOGUE| L(p) | – | L(p) | – | E(p) | E(p) | E(p) | E(n) | L(p) | – | E | – | – | – | –
            ASSISTANT_SOCIAL| E(p) | L | E(p) | E(p) | E(p) | E(p) | E(p) | – | – | – | E | L | – | – | –
            SECRETAIRE| E | E V no merge | L | L | L dates | – | E | – | – | – | E | – | L | – | –
            COMPTABLE| L id+séjour | – | L payer | L | – | – | L présences | – | – | – | – | E | L FAC | – | –
            REFERENT_IDENTITOVIGILANCE| E id | E V | – | – | – | – | – | – | – | – | E | – | L INS | – | –
            RESPONSABLE_QUALITE| – | – | – | – | – | – | – | – | – | – | E V | – | L(a) | – | –
            ADMIN_FONCTIONNEL| – | – | – | – | – | – | – | – | – | – | E | – | L usage(a) | L | E
            CHEF_DE_PROJET| – | – | – | – | – | – | – | – | – | – | – | – | L usage(a) | – | E socle commun only
            DPO| – | – | – | – | – | – | – | – | – | – | L | – | – | L | L rights, registers, purge approval
            SUPPORT| – | – | – | – | – | – | – | – | – | – | – | – | L technical(a) | – | L on ticket
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = PUBLISHED)
    void theTemplateSaysWhatThePublishedMatrixSays(String row) {
        List<String> words = Arrays.stream(row.split("\\|")).map(String::strip).toList();
        ModeleDeRole modele = ModeleDeRole.valueOf(words.getFirst());
        assertThat(words).hasSize(1 + Volet.values().length);
        for (Volet volet : Volet.values()) {
            String published = words.get(1 + volet.ordinal());
            Cellule ours = MatriceParDefaut.lire().get(modele).get(volet);
            assertThat(Matrice.parDefaut().cellule(modele, volet)).isEqualTo(ours);
            String where = modele + " × " + volet;
            assertThat(ours.permet(Action.LIRE)).as(where).isEqualTo(!published.startsWith("–"));
            assertThat(ours.permet(Action.ECRIRE)).as(where).isEqualTo(published.startsWith("E"));
            assertThat(ours.valider()).as(where).isEqualTo(published.matches("[EL] V.*"));
            assertThat(ours.secours()).as(where).isEqualTo(published.contains("†"));
            assertThat(ours.poste()).as(where).isEqualTo(published.contains("shift"));
            assertThat(ours.portee()).as(where).isEqualTo(portee(modele, volet, published));
            assertThat(ours.etendue() != Etendue.ENTIERE)
                    .as(where)
                    .isEqualTo(published.matches("[EL] (?!V$|V\\(|\\+ plan).*|E\\(n\\)"));
        }
    }

    private static Portee portee(ModeleDeRole modele, Volet volet, String published) {
        // A director's own persons are those of the establishment.
        if (modele == ModeleDeRole.DIRECTEUR && volet == Volet.AUD) {
            return Portee.PERIMETRE;
        }
        if (published.contains("(a)")) {
            return Portee.AGREGEE;
        }
        return published.contains("(p") ? Portee.SES_PERSONNES : Portee.PERIMETRE;
    }

    @Test
    void everyRoleHasARow() {
        assertThat(PUBLISHED.lines().map(line -> line.replaceAll("\\|.*", "")))
                .containsExactly(
                        Arrays.stream(ModeleDeRole.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void theExtentOfACellIsTheOneOfTheMatrix() {
        assertThat(etendue(EDUCATEUR, Volet.SOI)).isEqualTo(Etendue.CONSIGNES);
        assertThat(etendue(EDUCATEUR, Volet.PSY)).isEqualTo(Etendue.PARTAGE);
        assertThat(etendue(ModeleDeRole.PSYCHOLOGUE, Volet.PSY)).isEqualTo(Etendue.SES_NOTES);
        assertThat(etendue(ModeleDeRole.AES, Volet.ADM)).isEqualTo(Etendue.IDENTITE_ET_CONTACTS);
        assertThat(etendue(VEILLEUR, Volet.ADM)).isEqualTo(Etendue.FICHE_URGENCE);
        assertThat(etendue(ModeleDeRole.COMPTABLE, Volet.AGD)).isEqualTo(Etendue.PRESENCES);
    }

    private static Etendue etendue(ModeleDeRole modele, Volet volet) {
        return Matrice.parDefaut().cellule(modele, volet).etendue();
    }

    @Test
    void aTechnicalRoleNeverGetsContent() {
        for (ModeleDeRole modele : ModeleDeRole.values()) {
            for (Volet volet : Volet.values()) {
                if (modele.technique() && volet.contenu()) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> Matrice.parDefaut().avec(modele, volet, Cellule.lire("L(p)")))
                            .withMessageContaining(volet.name());
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> Matrice.parDefaut().avec(modele, volet, Cellule.lire("–†")));
                    assertThat(Matrice.parDefaut().cellule(modele, volet)).isEqualTo(Cellule.FERMEE);
                }
            }
        }
    }

    @Test
    void aTechnicalRoleMayKeepContentShutAndGetTheRest() {
        Matrice changed = Matrice.parDefaut()
                .avec(ADMIN_FONCTIONNEL, Volet.MED, Cellule.FERMEE)
                .avec(ADMIN_FONCTIONNEL, Volet.STA, Cellule.lire("L"));
        assertThat(changed.cellule(ADMIN_FONCTIONNEL, Volet.STA)).isEqualTo(Cellule.lire("L"));
    }

    @Test
    void anotherRoleMayGetContent() {
        assertThat(Matrice.parDefaut()
                        .avec(EDUCATEUR, Volet.MED, Cellule.lire("L(p)"))
                        .cellule(EDUCATEUR, Volet.MED))
                .isEqualTo(Cellule.lire("L(p)"));
    }

    @Test
    void changingACellChangesNoOther() {
        Matrice changed = Matrice.parDefaut().avec(EDUCATEUR, Volet.TRE, Cellule.lire("L"));
        for (ModeleDeRole modele : ModeleDeRole.values()) {
            for (Volet volet : Volet.values()) {
                Cellule expected = modele == EDUCATEUR && volet == Volet.TRE
                        ? Cellule.lire("L")
                        : Matrice.parDefaut().cellule(modele, volet);
                assertThat(changed.cellule(modele, volet)).isEqualTo(expected);
            }
        }
        assertThat(Matrice.parDefaut().cellule(EDUCATEUR, Volet.TRE)).isEqualTo(Cellule.lire("E(p)"));
    }

    @Test
    void whatGivesMoreThanTheTemplateIsAWidening() {
        assertThat(Matrice.elargit(EDUCATEUR, Volet.TRE, Cellule.lire("E"))).isTrue();
        assertThat(Matrice.elargit(EDUCATEUR, Volet.TRE, Cellule.lire("E(p)"))).isFalse();
        assertThat(Matrice.elargit(EDUCATEUR, Volet.TRE, Cellule.FERMEE)).isFalse();
    }

    @Test
    void aRoleOfAShiftAsksForItsHours() {
        assertThat(Matrice.parDefaut().demandePlage(VEILLEUR)).isTrue();
        assertThat(Matrice.parDefaut().demandePlage(EDUCATEUR)).isFalse();
    }

    @Test
    void whatTellsOfAPersonIsContent() {
        assertThat(Arrays.stream(Volet.values()).filter(volet -> !volet.contenu()))
                .containsExactly(Volet.FEI, Volet.STA, Volet.AUD, Volet.PAR);
    }

    @Test
    void everyNameIsSaid() {
        assertThat(Arrays.stream(Volet.values()).map(Volet::libelle))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Arrays.stream(Action.values()).map(Action::libelle))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Arrays.stream(Niveau.values()).map(Niveau::libelle))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Arrays.stream(Portee.values()).map(Portee::libelle))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Arrays.stream(Etendue.values()).map(Etendue::libelle))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Arrays.stream(Etendue.values()).map(Etendue::code))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
