package fr.treille.referential.etablissement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points overseas were computed by PROJ 9 from the definitions of the EPSG registry. */
class ProjectionTest {

    /** Less than five metres. */
    private static final double DEGREES = 0.00004;

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            CH de Fleyriat,  870215.7,   6571590.5, LAMBERT_93,                               46.222745, 5.208596
            FINESS+ example, 873766.07,  6570414.61, "1,IGN,100,BD_ADRESSE,V2.2,LAMBERT_93", 46.211257, 5.254203
            Ajaccio,         1176667.6,  6108273.3, "RGF93 / Lambert-93 (EPSG:2154)",         41.9192,   8.7386
            Pointe-à-Pitre,  656770.9,   1796166.2, "1,ATLASANTE,83,IGN,BD_ADRESSE,V2.2,UTM_N20", 16.2411, -61.5331
            Fort-de-France,  707567.1,   1615374.5, UTM20N,                                   14.6037,   -61.0731
            Marigot,         491206.2,   1997732.9, EPSG:5490,                                18.0682,   -63.0831
            Cayenne,         354363.2,   544229.8,  "RGFG95 / UTM zone 22N",                  4.9224,    -52.3135
            Saint-Denis,     338568.3,   7690475.4, "1,IGN,UTM_S40",                          -20.8789,  55.4481
            Mamoudzou,       524724.5,   8587115.8, UTM_S38,                                  -12.7806,  45.2278
            Saint-Pierre,    562869.8,   5181168.3, UTM_N21,                                  46.7811,   -56.1764
            """)
    void aPointOfFinessIsWhereItIs(String what, double x, double y, String source, double latitude, double longitude) {
        Position position = Projection.position(x, y, source, "").orElseThrow();
        assertThat(position.latitude()).as(what).isCloseTo(latitude, within(DEGREES));
        assertThat(position.longitude()).as(what).isCloseTo(longitude, within(DEGREES));
    }

    @Test
    void theDepartmentTellsWhenTheSourceDoesNot() {
        assertThat(Projection.position(338568.3, 7690475.4, "", "9D"))
                .isEqualTo(Projection.position(338568.3, 7690475.4, "UTM_S40", ""))
                .isPresent();
        assertThat(Projection.ofDepartement("2A")).contains(Projection.LAMBERT_93);
        assertThat(Projection.ofDepartement("974")).contains(Projection.UTM_40S);
        assertThat(Projection.ofDepartement("9J")).isEmpty();
        assertThat(Projection.position(870215.7, 6571590.5, "unknown", "")).isEmpty();
    }

    @Test
    void coordinatesInTheOtherOrderAreTheSamePlace() {
        assertThat(Projection.position(6570414.61, 873766.07, "", "01"))
                .isEqualTo(Projection.position(873766.07, 6570414.61, "LAMBERT_93", ""))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "NaN, 6571590.5",
        "Infinity, 6571590.5",
        "1e300, -1e300",
        "870215.7, 0",
        "-870215.7, 6571590.5",
        "350000, 7690475"
    })
    void aPointOutsideOfFranceIsNoPlace(double x, double y) {
        assertThat(Projection.position(x, y, "LAMBERT_93", "")).isEmpty();
    }

    @Test
    void manyAtOnceFindWhatOneFinds() {
        Optional<Position> alone = Projection.position(870215.7, 6571590.5, "LAMBERT_93", "");
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> i % 2 == 0
                                ? Projection.position(870215.7, 6571590.5, "LAMBERT_93", "")
                                : Projection.position(338568.3, 7690475.4, "UTM_S40", "")
                                        .map(reunion -> alone.orElseThrow()))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    void distancesAreInKilometres() {
        Position nantes = new Position(47.2184, -1.5536);
        Position rennes = new Position(48.1173, -1.6778);
        assertThat(nantes.kilometres(rennes)).isCloseTo(100.4, within(0.5));
        assertThat(nantes.kilometres(nantes)).isZero();
    }
}
