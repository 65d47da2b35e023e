package fr.treille.referential.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.treille.referential.ReferentialDatabase;
import fr.treille.referential.etablissement.Point;
import fr.treille.referential.recherche.Genre;
import fr.treille.referential.recherche.Question;
import fr.treille.referential.recherche.RealReferential;
import fr.treille.referential.recherche.Recherche;
import fr.treille.referential.recherche.Trouvaille;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the import writes is what the search finds: a department of the national file, from one end to the other. */
class RechercheImporteeTest {

    private static final Path FILE = Path.of("../../shared/data/finess/etalab-cs1100507-vendee85-20210108.csv")
            .toAbsolutePath();

    private static RealReferential referential;
    private static Recherche recherche;

    @BeforeAll
    static void aDepartment() throws Exception {
        assumeTrue(Files.exists(FILE), "no file of FINESS at " + FILE.normalize());
        referential = new RealReferential();
        var source = ReferentialDatabase.running().source();
        Fichier fichier = Fichier.of(FILE);
        long id = new Registre(source).commencer(fichier, "vendee.csv", "0".repeat(64), 1, false, "op");
        new Importateur(source).importer(id, fichier);
        recherche = referential.recherche();
    }

    @AfterAll
    static void stop() {
        if (referential != null) {
            referential.close();
        }
    }

    private static List<String> numbers(Question question) {
        return recherche.chercher(question).stream()
                .map(found -> found.numero().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vigne aux roses                 | 850008699
            Saint-André d’Ornay             | 850006545
            st andre ornay                  | 850006545
            leon tappon la roche sur yon    | 850003286
            esat acti-sud                   | 850000290
            ehpad boutellier                | 850003278
            850 003 286                     | 850003286
            ime terres noires 85            | 850000217
            """)
    void theFirstIsTheOneThatIsMeant(String typed, String numero) {
        assertThat(numbers(Question.de(typed))).first().isEqualTo(numero);
    }

    @Test
    void whatIsNearIsInTheOrderOfItsDistance() {
        List<Trouvaille> found =
                recherche.chercher(Question.de("").categorie("500").autour(new Point(46.6705, -1.4264), 5));

        assertThat(found).extracting(one -> one.numero().value()).contains("850003286", "850003278");
        List<Double> kilometres =
                found.stream().map(one -> one.kilometres().orElseThrow()).toList();
        assertThat(kilometres).isSorted().allMatch(distance -> distance <= 5);
    }

    @Test
    void anEntityThatNoFileNamedIsFoundByItsNumberWithItsEstablishments() {
        assertThat(recherche.chercher(Question.de("850012535").parmi(Genre.ENTITE)))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.nom()).isEmpty();
                    assertThat(entity.etablissements()).isGreaterThan(3);
                });
        assertThat(numbers(Question.de("850012535").page(0, 100))).contains("850003286", "850008699");
    }
}
