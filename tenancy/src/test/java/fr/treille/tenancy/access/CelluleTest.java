package fr.treille.tenancy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelluleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "–",
                "–†",
                "L",
                "L(p)",
                "L(a)",
                "L(poste)",
                "E",
                "EV",
                "LV",
                "L:resume(p)",
                "E:notes(p,poste)†",
                "EV(a)"
            })
    void aCellIsWrittenAsItIsRead(String notation) {
        assertThat(Cellule.lire(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "R",
                "–V",
                "–(p)",
                "–:resume",
                "L:",
                "L:rien",
                "L()",
                "L(p,a)",
                "L(poste,p)",
                "L(p",
                "L(x)",
                "VL",
                "L††",
                "L V",
                "L:tout",
                "l"
            })
    void whatIsNoNotationOfACellIsRefused(String notation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cellule.lire(notation))
                .withMessage("not a cell: " + notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "–; L; true",
                "L; –; false",
                "L; L; true",
                "L; E; true",
                "E; L; false",
                "E; EV; true",
                "LV; E; false",
                "LV; EV; true",
                "L(p); L; true",
                "L; L(p); false",
                "L(a); L; true",
                "L(a); L(p); false",
                "L(p); L(a); false",
                "L(a); L(a); true",
                "L:resume; L; true",
                "L; L:resume; false",
                "L:consignes; L:resume; true",
                "L:partage; E:notes; true",
                "L:identite; L:urgence; true",
                "L:identite; L:sejour; true",
                "L:sejour; L:contacts; false",
                "L(poste); L; true",
                "L; L(poste); false",
                "L(poste); L(poste); true",
                "L; E:part; true",
                "E; E:part; false",
                "E:part; E; true",
                "–†; –; false",
                "–; –†; true",
                "–†; –†; true",
                "–†; L; true",
                "–†; L(p); true",
                "–†; L(a); false",
                "–†; L:resume; false",
                "–†; E:part; true",
                "L:resume†; L; true",
                "L:resume†; L:resume; false",
                "–†; L(poste); false",
                "–†; L:resume(poste)†; false",
                "L(poste)†; L(poste)†; true",
                "L(poste)†; L(poste); true",
            })
    void aCellIsInAnotherWhenItGivesNothingMore(String one, String other, boolean within) {
        assertThat(Cellule.lire(one).estDans(Cellule.lire(other))).isEqualTo(within);
    }

    @Test
    void beingWithinIsAnOrder() {
        Random random = new Random(41);
        for (int i = 0; i < 20_000; i++) {
            Cellule a = Hasard.cellule(random);
            Cellule b = Hasard.cellule(random);
            Cellule c = Hasard.cellule(random);
            assertThat(a.estDans(a)).isTrue();
            assertThat(Cellule.FERMEE.estDans(a)).isTrue();
            if (a.estDans(b) && b.estDans(c)) {
                assertThat(a.estDans(c)).as("%s, %s, %s", a, b, c).isTrue();
            }
            assertThat(Cellule.lire(a.notation())).isEqualTo(a);
        }
    }

    @Test
    void aShutCellHasNothingElseToSay() {
        assertThat(new Cellule(Niveau.AUCUN, true, Portee.AGREGEE, Etendue.DATES, true, false))
                .isEqualTo(Cellule.FERMEE);
    }

    @Test
    void theWiderExtentIsDeclaredFirst() {
        assertThat(Stream.of(Etendue.values()))
                .allSatisfy(one -> assertThat(Stream.of(Etendue.values()).filter(one::estDans))
                        .contains(one, Etendue.ENTIERE)
                        .allMatch(wider -> wider.compareTo(one) <= 0));
    }

    @Test
    void levelsAreDeclaredFromTheNarrower() {
        assertThat(Cellule.lire("E").permet(Action.LIRE)).isTrue();
        assertThat(Cellule.lire("E").permet(Action.VALIDER)).isFalse();
        assertThat(Cellule.lire("LV").permet(Action.ECRIRE)).isFalse();
        assertThat(Cellule.lire("LV").permet(Action.VALIDER)).isTrue();
        assertThat(Cellule.FERMEE.permet(Action.LIRE)).isFalse();
    }
}
