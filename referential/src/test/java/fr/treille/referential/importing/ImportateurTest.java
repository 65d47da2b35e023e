package fr.treille.referential.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.treille.referential.ReferentialDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Official files and files that are nearly so, taken in by a real PostgreSQL. */
class ImportateurTest {

    private static final String HEAD = "finess;etalab;1;2026-01-08\n";
    private static final String CHENE = et("850000118", "850013244", "EHPAD LE CHÊNE", "500");
    private static final String LILAS = et("850000126", "850022948", "MECS LES LILAS", "177");
    private static final Path SHARED = Path.of("../../shared/data/finess");

    private final ReferentialDatabase database = ReferentialDatabase.running();
    private final Registre registre = new Registre(database.source());

    @TempDir
    Path folder;

    @BeforeEach
    void nothingIsKnown() throws SQLException {
        database.empty();
    }

    private static String et(String numero, String entite, String nom, String categorie) {
        return "structureet;" + numero + ";" + entite + ";" + nom + ";;;;11;BD;DE LA MER;;;;85;VENDEE;"
                + "85016 LA ROCHE SUR YON CEDEX;0251000000;;" + categorie
                + ";Un libellé;4401;Un agrégat;33836135500021;8710A;;;0;Non concerné;1999-01-01;;2010-08-25;\n";
    }

    private Path file(String content) throws IOException {
        return file(content, StandardCharsets.ISO_8859_1);
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("anything.txt"), content.getBytes(charset));
    }

    private Comptes importer(Path path) throws SQLException {
        return importer(path, false);
    }

    private Comptes importer(Path path, boolean essai) throws SQLException {
        Fichier fichier = Fichier.of(path);
        long id = registre.commencer(fichier, "fichier.csv", "0".repeat(64), 1, essai, "op");
        try {
            return new Importateur(database.source()).importer(id, fichier);
        } catch (FichierRefuse refused) {
            registre.echouer(id, String.valueOf(refused.getMessage()));
            throw refused;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-8"})
    void accentsAreReadInBothEncodings(String charset) throws Exception {
        Comptes comptes = importer(file(HEAD + CHENE, Charset.forName(charset)));

        assertThat(comptes).isEqualTo(new Comptes(1, 1, 0, 0, 0, 0));
        assertThat(database.list("select nom, ville, code_postal, departement, recherche from etablissement"))
                .containsExactly("EHPAD LE CHÊNE|LA ROCHE SUR YON|85016|85|ehpad le chene la roche sur yon 850000118");
    }

    @Test
    void anEntityIsKnownByItsNumberUntilAFileNamesIt() throws Exception {
        importer(file(HEAD + CHENE));
        assertThat(database.list("select numero, denomination from entite_juridique"))
                .containsExactly("850013244|null");

        importer(file("finess;etalab;1;2026-01-09\nstructureej;850013244;FONDATION DU CHENE;;;1;R;DU PORT;;;;000;"
                + "85000 LA ROCHE SUR YON;85;VENDEE;0251000000;63;Fondation;;;338361355;8710A;1980-01-01\n"));
        assertThat(database.list("select numero, denomination, siren, libelle_statut from entite_juridique"))
                .containsExactly("850013244|FONDATION DU CHENE|338361355|Fondation");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        importer(file(HEAD + CHENE + LILAS));

        assertThat(importer(file(HEAD + CHENE + LILAS))).isEqualTo(new Comptes(2, 0, 0, 0, 2, 0));
        assertThat(database.list("select 1 from historique")).isEmpty();
    }

    @Test
    void whatALaterFileSaysOtherwiseIsToldOneByOne() throws Exception {
        importer(file(HEAD + CHENE + LILAS));

        Comptes comptes = importer(file("finess;etalab;1;2026-02-08\n"
                + et("850000118", "850022948", "EHPAD LE CHÊNE", "500")
                + et("850000126", "850022948", "MECS LES TILLEULS", "177")
                + et("850000134", "850022948", "ESAT DES DUNES", "246")));

        assertThat(comptes).isEqualTo(new Comptes(3, 1, 2, 0, 0, 0));
        assertThat(database.list("select numero, quoi, avant, apres from historique order by numero, id"))
                .containsExactly(
                        "850000118|TRANSFERE|850013244|850022948",
                        "850000126|RENOMME|MECS LES LILAS|MECS LES TILLEULS",
                        "850000134|OUVERT|null|ESAT DES DUNES");
    }

    @Test
    void whatIsMissingFromAWholeDepartmentIsClosedAndWhatComesBackReopened() throws Exception {
        StringBuilder whole = new StringBuilder();
        for (String numero : numbers(20)) {
            whole.append(et(numero, "850013244", "ÉTABLISSEMENT " + numero, "500"));
        }
        String first = numbers(20).getFirst();
        String without = whole.toString().replace(et(first, "850013244", "ÉTABLISSEMENT " + first, "500"), "");
        importer(file(HEAD + whole));

        Comptes comptes = importer(file("finess;etalab;1;2026-02-08\n" + without));
        assertThat(comptes.fermees()).isEqualTo(1);
        assertThat(database.list("select numero, fermeture from etablissement where fermeture is not null"))
                .containsExactly(first + "|2026-02-08");

        importer(file("finess;etalab;1;2026-03-08\n" + whole));
        assertThat(database.list("select quoi from historique where numero = '" + first + "' order by id"))
                .containsExactly("FERME", "ROUVERT");
    }

    @Test
    void aPartOfADepartmentClosesNothing() throws Exception {
        importer(file(HEAD + CHENE + LILAS));

        assertThat(importer(file("finess;etalab;1;2026-02-08\n" + CHENE)).fermees())
                .isZero();
    }

    @Test
    void anOlderFileLeavesWhatANewerOneSaid() throws Exception {
        importer(file(HEAD + CHENE));

        importer(file("finess;etalab;1;2021-01-08\n" + et("850000118", "850013244", "ANCIEN NOM", "500") + LILAS));

        assertThat(database.list("select nom from etablissement order by nom"))
                .containsExactly("EHPAD LE CHÊNE", "MECS LES LILAS");
    }

    @Test
    void aDryRunSaysWhatItWouldChangeAndChangesNothing() throws Exception {
        Comptes comptes = importer(file(HEAD + CHENE + LILAS), true);

        assertThat(comptes).isEqualTo(new Comptes(2, 2, 0, 0, 0, 0));
        assertThat(database.list("select 1 from etablissement")).isEmpty();
        assertThat(database.list("select 1 from ligne_importee")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "structureet;850000119;850013244;A;|COLONNES",
                "geolocalisation;850000119;1;2;LAMBERT_93;2020-01-01|CLE",
                "geolocalisation;850000118;loin;2;LAMBERT_93;2020-01-01|NOMBRE",
                "geolocalisation;850000118;;;LAMBERT_93;2020-01-01|OBLIGATOIRE",
                "structureet;\"850000118;850013244|GUILLEMETS",
                "bonjour|GENRE"
            })
    void aBadLineIsNamedAndTheOthersAreTaken(String bad, String motif) throws Exception {
        Comptes comptes = importer(file(HEAD + CHENE + bad + "\n" + LILAS));

        assertThat(comptes).isEqualTo(new Comptes(3, 2, 0, 0, 0, 1));
        assertThat(database.list("select ligne, motif from rejet")).containsExactly("3|" + motif);
    }

    @Test
    void aLineThatComesTwiceIsTakenOnce() throws Exception {
        Comptes comptes = importer(file(HEAD + CHENE + CHENE));

        assertThat(comptes.rejetees()).isEqualTo(1);
        assertThat(database.list("select ligne, motif, detail from rejet")).containsExactly("3|DOUBLON|850000118");
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() throws Exception {
        Comptes comptes = importer(file(HEAD + CHENE + "structureet;" + "x".repeat(3_000_000) + "\n" + LILAS));

        assertThat(comptes).isEqualTo(new Comptes(3, 2, 0, 0, 0, 1));
        assertThat(database.list("select ligne, motif from rejet")).containsExactly("3|LONGUEUR");
    }

    @Test
    void quotesHoldASemicolonAndDoubledQuotesOne() throws Exception {
        importer(file(HEAD + CHENE.replace("EHPAD LE CHÊNE", "\"EHPAD \"\"LE CHÊNE\"\"; LE PORT\"")));

        assertThat(database.list("select nom from etablissement")).containsExactly("EHPAD \"LE CHÊNE\"; LE PORT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|VIDE",
                "'   '|VIDE",
                "'nom,prenom\nDurand,Anne'|INCONNU",
                "'{\"a\":1}'|INCONNU",
                "'%PDF-1.7'|INCONNU"
            })
    void aFileOfAnotherKindIsRefused(String content, FichierRefuse.Cause cause) throws Exception {
        Path path = file(content);

        assertThatThrownBy(() -> Fichier.of(path))
                .isInstanceOfSatisfying(FichierRefuse.class, refused -> assertThat(refused.pourquoi())
                        .isEqualTo(cause));
    }

    @Test
    void aPackedFileThatIsCutChangesNothing() throws Exception {
        Path packed = packed(HEAD + CHENE.repeat(1) + (LILAS).repeat(5000));
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> importer(packed)).isInstanceOf(FichierRefuse.class);
        assertThat(database.list("select 1 from etablissement")).isEmpty();
        assertThat(database.list("select etat from importation")).containsExactly("ECHOUEE");
    }

    @Test
    void onlyOneFileAtATime() throws Exception {
        Fichier fichier = Fichier.of(file(HEAD + CHENE));
        registre.commencer(fichier, "premier.csv", "0".repeat(64), 1, false, "op");

        assertThatThrownBy(() -> registre.commencer(fichier, "second.csv", "0".repeat(64), 1, false, "op"))
                .isInstanceOfSatisfying(FichierRefuse.class, refused -> assertThat(refused.pourquoi())
                        .isEqualTo(FichierRefuse.Cause.OCCUPE));
    }

    @Test
    void whatAKilledServerHadSetAsideIsNotReadAgain() throws Exception {
        StringBuilder lines = new StringBuilder(HEAD);
        for (String numero : numbers(5000)) {
            lines.append(et(numero, "850013244", "ÉTABLISSEMENT", "500"));
        }
        Fichier fichier = Fichier.of(file(lines.toString()));
        long id = registre.commencer(fichier, "fichier.csv", "0".repeat(64), 1, false, "op");
        MiseDeCote killed = new MiseDeCote(database.source(), id, 0, () -> 7);
        Lecture dies = new Lecture() {
            @Override
            public void ligne(Ligne ligne) {
                if (killed.lues() == 4500) {
                    throw new IllegalStateException("killed");
                }
                killed.ligne(ligne);
            }

            @Override
            public void rejet(Rejet rejet) {
                killed.rejet(rejet);
            }
        };
        assertThatThrownBy(() -> fichier.lire(dies, read -> {})).hasMessage("killed");
        assertThat(registre.une(id).orElseThrow().comptes().lues()).isEqualTo(4000);
        assertThat(database.list("select 1 from etablissement")).isEmpty();

        Comptes comptes = new Importateur(database.source()).importer(id, fichier);

        assertThat(comptes).isEqualTo(new Comptes(5000, 5000, 0, 0, 0, 0));
    }

    @Test
    void capacitiesAreThoseOfTheirEstablishment() throws Exception {
        importer(file(HEAD + CHENE));

        Comptes comptes = importer(file(HEAD + "structureet;850000118;850013244\n"
                + "equipementsocial;850000118;924;Accueil pour Personnes Âgées;11;Hébergement Complet Internat;711;"
                + "Personnes Âgées dépendantes;S;80;;;;;;N;2009-01-01;2006-03-29;84;;;;;;N;2006-03-29;2012-05-03;2009-06-29\n"
                + "equipementsocial;850000118;924;Accueil pour Personnes Âgées;21;Accueil de Jour;436;Alzheimer;S;"
                + "six;;;;;;N;;;6;;;;;;N;;;\n"));

        assertThat(comptes).isEqualTo(new Comptes(2, 1, 0, 0, 0, 1));
        assertThat(database.list("select discipline, activite, installee, autorisee, supprimee from capacite"))
                .containsExactly("924|11|80|84|f");
        assertThat(database.list("select ligne, motif from rejet")).containsExactly("4|NOMBRE");
    }

    @Test
    void finessPlusTellsWhatIsClosedAndWhereThingsAre() throws Exception {
        Path sample = SHARED.resolve("finess-plus-structures-exemple-20260309-extrait.json");
        assumeTrue(Files.exists(sample), "skipped: the sample of FINESS+ is not beside the project");

        Comptes comptes = importer(packed(Files.readString(sample)));

        assertThat(comptes.rejetees()).isZero();
        assertThat(database.list("select numero, fermeture from entite_juridique where numero = '010000016'"))
                .containsExactly("010000016|2019-03-03");
        assertThat(database.list("select nom_long, entite, categorie, round(latitude::numeric, 3) from etablissement"
                        + " where numero = '010780195'"))
                .containsExactly("CLINIQUE DOCTEUR CONVERT|010000156|365|46.211");
    }

    @Test
    void theNationalFileIsTakenWholeAndAgainWithoutAChange() throws Exception {
        Path national = SHARED.resolve("etalab-cs1100507-stock-20210108-0427.csv");
        assumeTrue(Files.exists(national), "skipped: the national file is not beside the project");

        Comptes first = importer(national);

        assertThat(database.list("select count(*) from etablissement")).containsExactly("65063");
        assertThat(first.lues()).isEqualTo(130_117);
        assertThat(first.rejetees()).isZero();
        assertThat(database.list("select count(*) from etablissement where latitude is not null"))
                .containsExactly("65054");
        Comptes again = importer(national);
        assertThat(again).isEqualTo(new Comptes(130_117, 0, 0, 0, 130_117, 0));
    }

    private Path packed(String content) throws IOException {
        Path path = folder.resolve("packed");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    /** With a right key. */
    private static List<String> numbers(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> "85%06d".formatted(900_000 + number))
                .map(ImportateurTest::withKey)
                .toList();
    }

    private static String withKey(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = eight.charAt(7 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return eight + (10 - sum % 10) % 10;
    }
}
