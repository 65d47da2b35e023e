package fr.treille.referential.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.referential.etablissement.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RechercheTest {

    private static final String FONDATION = RealReferential.numero("49000001");
    private static final String CENTRE = RealReferential.numero("69000002");
    private static final String INCONNUE = RealReferential.numero("2A000003");
    private static final String TILLEULS = RealReferential.numero("49000101");
    private static final String TILLEULS_LYON = RealReferential.numero("69000102");
    private static final String CLINIQUE = RealReferential.numero("69000103");
    private static final String OREE = RealReferential.numero("35000104");
    private static final String FOYER = RealReferential.numero("49000105");
    private static final String CORSE = RealReferential.numero("2A000106");
    private static final String CHARMILLES = RealReferential.numero("17000108");
    private static final String FERME = RealReferential.numero("49000107");

    private static RealReferential referential;
    private static Recherche recherche;

    @BeforeAll
    static void aFewEstablishments() throws Exception {
        referential = new RealReferential();
        referential.entite(FONDATION, "Fondation des Tilleuls", "900000017", "ANGERS");
        referential.entite(CENTRE, "Centre de soins du Rhône", "900000025", "LYON");
        referential.entite(INCONNUE, "", "900000033", "");
        referential.etablissement(TILLEULS, FONDATION, "EHPAD Les Tilleuls", "500", "4401", "ANGERS");
        referential.etablissement(TILLEULS_LYON, CENTRE, "EHPAD Résidence Les Tilleuls", "500", "4401", "LYON 03");
        referential.etablissement(CLINIQUE, CENTRE, "Clinique des Tilleuls", "365", "1110", "LYON 08");
        referential.etablissement(OREE, FONDATION, "IME L’Orée du Château", "183", "4101", "ST MALO");
        referential.etablissement(FOYER, FONDATION, "Foyer de vie Sacré-Cœur", "382", "4301", "ANGERS");
        referential.etablissement(CORSE, INCONNUE, "MECS U Castagnu", "177", "4501", "AJACCIO");
        referential.etablissement(FERME, FONDATION, "EHPAD Les Anciens Tilleuls", "500", "4401", "ANGERS");
        referential.execute("update etablissement set fermeture = date '2020-01-01' where numero = '" + FERME + "'");
        referential.etablissement(CHARMILLES, FONDATION, "Les Charmilles", "500", "4401", "SAINTES");
        referential.place(TILLEULS, new Point(47.4711, -0.5518));
        referential.place(FOYER, new Point(47.4800, -0.5600));
        referential.place(TILLEULS_LYON, new Point(45.7600, 4.8500));
        referential.place(CLINIQUE, new Point(45.7350, 4.8700));
        for (int i = 0; i < 40; i++) {
            referential.etablissement(
                    RealReferential.numero("750002" + (10 + i)), CENTRE, "Service Numéro " + i, "460", "4605", "PARIS");
        }
        referential.imported();
        recherche = referential.recherche();
    }

    @AfterAll
    static void stop() {
        referential.close();
    }

    private static List<String> numbers(Question question) {
        return recherche.chercher(question).stream()
                .map(found -> found.numero().value())
                .toList();
    }

    private static List<String> establishments(String text) {
        return numbers(Question.de(text).parmi(Genre.ETABLISSEMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orée du château",
                "OREE DU CHATEAU",
                "l'orée",
                "L’ORÉE",
                "chateau oree",
                "oree st malo",
                "ime saint-malo",
                "ime oré"
            })
    void accentsCapitalsSignsAndOrderMakeNoDifference(String text) {
        assertThat(establishments(text)).containsExactly(OREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sacre coeur", "Sacré-Cœur", "SACRE CŒUR"})
    void aLigatureIsTwoLetters(String text) {
        assertThat(establishments(text)).containsExactly(FOYER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chateua", "chatau", "chatteau st malo", "orée du châteaux", "ime chatwau"})
    void aMistypedWordIsFoundNevertheless(String text) {
        assertThat(establishments(text)).containsExactly(OREE);
    }

    @Test
    void nothingIsGuessedWhereWhatWasTypedIsFound() {
        assertThat(establishments("ehpad tilleuls angers")).containsExactly(TILLEULS);
    }

    @Test
    void wholeWordsAtTheBeginningOfANameComeFirstAndSocialOnesBeforeOthersAlike() {
        assertThat(establishments("tilleuls")).containsExactly(TILLEULS, TILLEULS_LYON, CLINIQUE);
        assertThat(establishments("clinique des tilleuls").getFirst()).isEqualTo(CLINIQUE);
    }

    @Test
    void aWholeNumberComesFirstThenTheEstablishmentsOfTheLegalEntity() {
        assertThat(numbers(Question.de(FONDATION)).getFirst()).isEqualTo(FONDATION);
        assertThat(numbers(Question.de(FONDATION)))
                .contains(TILLEULS, OREE, FOYER, CHARMILLES)
                .doesNotContain(FERME, CLINIQUE);
    }

    @Test
    void aNumberIsFoundWithSpacesInSmallLettersAndInPart() {
        assertThat(establishments("49 000 101 " + TILLEULS.charAt(8))).containsExactly(TILLEULS);
        assertThat(establishments(CORSE.toLowerCase(java.util.Locale.ROOT))).containsExactly(CORSE);
        assertThat(establishments("4900010")).contains(TILLEULS, FOYER).doesNotContain(CLINIQUE);
        assertThat(establishments(TILLEULS_LYON.substring(3))).containsExactly(TILLEULS_LYON);
    }

    @Test
    void sirenAndSiretAreNumbersToo() {
        assertThat(numbers(Question.de("900 000 017"))).containsExactly(FONDATION);
        assertThat(numbers(Question.de("90000001700028"))).containsExactly(FONDATION);
        assertThat(establishments("9" + OREE + "0001")).containsExactly(OREE);
    }

    @Test
    void aPostalCodeOrADepartmentFindsWhatIsThere() {
        assertThat(establishments("35100")).containsExactly(OREE);
        assertThat(establishments("ehpad 69100")).containsExactly(TILLEULS_LYON);
        assertThat(establishments("ehpad 49")).containsExactly(TILLEULS);
    }

    @Test
    void whatEverybodyCallsACategoryFindsThoseWhoseNamesDoNotSayIt() {
        assertThat(establishments("foyer ehpad charmilles")).isEmpty();
        assertThat(establishments("ehpad charmilles")).containsExactly(CHARMILLES);
        assertThat(numbers(Question.de("mas charmilles"))).isEmpty();
    }

    @Test
    void filtersNarrow() {
        assertThat(numbers(Question.de("tilleuls").departement("69").categorie("500")))
                .containsExactly(TILLEULS_LYON);
        assertThat(numbers(Question.de("").categorie("382"))).containsExactly(FOYER);
        assertThat(numbers(Question.de("").departement("2A"))).containsExactlyInAnyOrder(INCONNUE, CORSE);
        assertThat(numbers(Question.de("").parmi(Genre.ENTITE).categorie("382")))
                .isEmpty();
    }

    @Test
    void closedOnesAreShownWhenAskedFor() {
        assertThat(establishments("anciens tilleuls")).isEmpty();
        assertThat(recherche.chercher(Question.de("anciens tilleuls").fermesAussi()))
                .singleElement()
                .satisfies(found -> assertThat(found.ouvert()).isFalse());
    }

    @Test
    void aLegalEntityTellsHowManyOpenEstablishmentsItHas() {
        assertThat(recherche.chercher(Question.de("fondation des tilleuls")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.genre()).isEqualTo(Genre.ENTITE);
                    assertThat(found.etablissements()).isEqualTo(4);
                });
    }

    @Test
    void aLegalEntityOfWhichOnlyTheNumberIsKnownIsFoundByIt() {
        assertThat(recherche.chercher(Question.de(INCONNUE).parmi(Genre.ENTITE)))
                .singleElement()
                .satisfies(found -> assertThat(found.nom()).isEmpty());
    }

    @Test
    void nearbyOnesAreSortedByDistance() {
        Point angers = new Point(47.4711, -0.5518);

        List<Trouvaille> found = recherche.chercher(Question.de("").autour(angers, 5));

        assertThat(found).extracting(one -> one.numero().value()).containsExactly(TILLEULS, FOYER);
        assertThat(found.getFirst().kilometres()).hasValue(0);
        assertThat(found.getLast().kilometres().orElseThrow()).isBetween(1.1, 1.2);
        assertThat(numbers(Question.de("foyer").autour(angers, 5))).containsExactly(FOYER);
        assertThat(numbers(Question.de("").autour(angers, 0.5))).containsExactly(TILLEULS);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> whole = numbers(Question.de("service numero").page(0, 100));
        List<String> pages = IntStream.range(0, 5)
                .mapToObj(page -> numbers(Question.de("service numero").page(10 * page, 10)))
                .flatMap(List::stream)
                .toList();

        assertThat(whole).hasSize(40);
        assertThat(pages).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "%",
                "_",
                "%%%",
                "'",
                "\"",
                "\\",
                "' union select 1 --",
                "); drop table etablissement; --",
                "\u0000",
                "\u200b\u200b",
                "\u202e",
                "$$",
                "{fn now()}",
                ":nulle",
                "?",
                "()",
                "zzzzqqqq",
                "12345678901234567890"
            })
    void whatIsNoWordFindsNothingAndFailsNowhere(String text) {
        assertThat(recherche.chercher(Question.de(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "'", "%", "99999", "é", "500 or 1=1"})
    void aFilterThatIsNoCodeFindsNothingAndFailsNowhere(String code) {
        assertThat(recherche.chercher(Question.de("tilleuls").categorie(code))).isEmpty();
        assertThat(recherche.chercher(Question.de("tilleuls").departement(code)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2000", "10000", "1000000"})
    void anEndlessTextIsReadAsFarAsANameGoes(int length) {
        assertThat(recherche.chercher(Question.de("x".repeat(length)))).isEmpty();
        assertThat(establishments("oree chateau " + " ".repeat(length))).containsExactly(OREE);
    }

    @Test
    void invisibleSignsAndThoseThatTurnTheDirectionAreNotThere() {
        assertThat(establishments("or\u00e9\u200be du \u202ech\u00adâteau\u202c"))
                .containsExactly(OREE);
        assertThat(establishments("دار ore")).isEmpty();
    }
}
