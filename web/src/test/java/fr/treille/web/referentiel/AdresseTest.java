package fr.treille.web.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import fr.treille.referential.recherche.Genre;
import fr.treille.tenancy.registry.FinessNumber;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdresseTest {

    private static Adresse read(Map<String, String> parameters) {
        return Adresse.of(QueryParameters.simple(parameters));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, String> said = Map.of(
                "q", "les tilleuls & l'orée",
                "genre", "ETABLISSEMENT",
                "categorie", "500",
                "departement", "2A",
                "fermes", "oui",
                "autour", "859990111",
                "rayon", "50",
                "page", "3",
                "fiche", "859990129");

        assertThat(read(said).parameters()).isEqualTo(QueryParameters.simple(said));
    }

    @Test
    void whatIsUsualIsNotWritten() {
        assertThat(Adresse.empty().parameters().getParameters()).isEmpty();
        assertThat(Adresse.empty().asksNothing()).isTrue();
        assertThat(read(Map.of("q", "mecs")).parameters()).isEqualTo(QueryParameters.simple(Map.of("q", "mecs")));
    }

    @Test
    void nonsenseCountsAsNotSaid() {
        Adresse nonsense = read(Map.of(
                "genre",
                "RIEN",
                "rayon",
                "x",
                "page",
                "-3",
                "fiche",
                "123",
                "autour",
                "'; drop table",
                "departement",
                " "));

        assertThat(nonsense).isEqualTo(Adresse.empty());
        assertThat(read(Map.of("page", "999999", "rayon", "999999")))
                .extracting(Adresse::page, Adresse::rayon)
                .containsExactly(50, 100);
    }

    @Test
    void lookingAroundLeavesTheWordsBehindAndLooksForEstablishments() {
        FinessNumber here = new FinessNumber("859990111");
        Adresse around =
                read(Map.of("q", "salines", "departement", "85", "page", "2")).around(here);

        assertThat(around.texte()).isEmpty();
        assertThat(around.genre()).isEqualTo(Genre.ETABLISSEMENT);
        assertThat(around.departement()).isEmpty();
        assertThat(around.page()).isOne();
        assertThat(around.autour()).contains(here);
        assertThat(around.asksNothing()).isFalse();
        assertThat(around.anywhere().autour()).isEmpty();
    }

    @Test
    void whoReadsOneComesBackToThePageTheyLeft() {
        Adresse page = read(Map.of("q", "salines", "page", "4"));

        assertThat(page.reading(new FinessNumber("859990111")).at(4)).isEqualTo(page);
    }
}
