package fr.treille.referential.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.referential.ReferentialDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say less at their beginning, or in one of their lines, than it seems. */
class FichiersDifficilesTest {

    private static final String ENTITE = "850013244";

    private final ReferentialDatabase database = ReferentialDatabase.running();
    private final Registre registre = new Registre(database.source());

    @TempDir
    Path folder;

    @BeforeEach
    void nothingIsKnown() throws SQLException {
        database.empty();
    }

    @Test
    void capacitiesThatComeAfterThousandsOfEstablishmentsAreSeen() throws Exception {
        List<String> numbers = numbers(3000);
        String known = numbers.getFirst();
        importer(file("finess;etalab;1;2026-01-08\n" + et(known)));
        String establishments = numbers.stream()
                .map(numero -> "structureet;" + numero + ";" + ENTITE + "\n")
                .collect(Collectors.joining());

        Path capacities = file("finess;etalab;1;2026-01-08\n" + establishments + "equipementsocial;" + known
                + ";924;Accueil;11;Internat;711;Dépendantes;S;80;;;;;;N;2009-01-01;;84;;;;;;N;;;\n");

        assertThat(Fichier.of(capacities).format()).isEqualTo(Format.CAPACITES);
        assertThat(importer(capacities)).isEqualTo(new Comptes(1, 1, 0, 0, 0, 0));
        assertThat(database.list("select etablissement, installee from capacite"))
                .containsExactly(known + "|80");
    }

    @Test
    void anEstablishmentWhoseLineIsWrongIsNotTakenForClosed() throws Exception {
        List<String> numbers = numbers(20);
        String whole = numbers.stream().map(FichiersDifficilesTest::et).collect(Collectors.joining());
        String first = numbers.getFirst();
        importer(file("finess;etalab;1;2026-01-08\n" + whole));

        Comptes comptes = importer(file(
                "finess;etalab;1;2026-02-08\n" + whole.replace(et(first), "structureet;" + first + ";;NOM SEUL;\n")));

        assertThat(comptes.rejetees()).isEqualTo(1);
        assertThat(comptes.fermees()).isZero();
        assertThat(database.list("select detail from rejet")).containsExactly(first + " : 5 au lieu de 32");
    }

    @Test
    void whatWasAppliedIsNotAppliedAgain() throws Exception {
        Path path = file("finess;etalab;1;2026-01-08\n" + et(numbers(1).getFirst()));
        importer(path);

        assertThat(registre.enCours()).isEmpty();
        assertThat(database.list("select etat, ajoutees from importation")).containsExactly("TERMINEE|1");
    }

    private Comptes importer(Path path) throws SQLException {
        Fichier fichier = Fichier.of(path);
        long id = registre.commencer(fichier, "fichier.csv", "0".repeat(64), 1, false, "op");
        return new Importateur(database.source()).importer(id, fichier);
    }

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("file"), content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String et(String numero) {
        return "structureet;" + numero + ";" + ENTITE + ";NOM " + numero + ";;;;11;BD;DE LA MER;;;;85;VENDEE;"
                + "85016 LA ROCHE SUR YON CEDEX;0251000000;;500;EHPAD;4401;Un agrégat;33836135500021;8710A;;;0;"
                + "Non concerné;1999-01-01;;2010-08-25;\n";
    }

    /** With a right key. */
    private static List<String> numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "85%06d".formatted(900_000 + number))
                .map(eight -> eight + key(eight))
                .toList();
    }

    private static int key(String eight) {
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) {
            int digit = eight.charAt(7 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }
}
