package fr.treille.referential.etablissement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    /** An establishment of the national file and prefectures overseas, computed apart: Lambert, series of Krüger. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAMBERT_93 | 870215.7 | 6571590.5 | 46.222745 | 5.208596
            UTM_20N    | 636371.4 | 1769187.5 | 15.9985  | -61.7255
            UTM_20N    | 707567.1 | 1615374.5 | 14.6037  | -61.0731
            UTM_21N    | 562869.8 | 5181168.3 | 46.7811  | -56.1764
            UTM_22N    | 352980.2 | 545868.9  | 4.9372   | -52.3260
            UTM_40S    | 338811.2 | 7690101.4 | -20.8823 | 55.4504
            UTM_38S    | 524724.5 | 8587115.8 | -12.7806 | 45.2278
            """)
    void aPlaceIsFoundInEachProjection(Projection projection, double x, double y, double latitude, double longitude) {
        assertThat(projection.point(x, y)).hasValueSatisfying(point -> {
            assertThat(point.latitude()).isCloseTo(latitude, within(0.000_01));
            assertThat(point.longitude()).isCloseTo(longitude, within(0.000_01));
        });
    }

    @Test
    void theOriginOfLambert93IsExact() {
        assertThat(Projection.LAMBERT_93.point(700_000, 6_600_000))
                .hasValueSatisfying(
                        point -> assertThat(point.distance(new Point(46.5, 3))).isLessThan(0.000_01));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93 | 01  | LAMBERT_93
            LAMBERT_93                                     | 972 | LAMBERT_93
            1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,UTM_N20    | 972 | UTM_20N
            RRAF91 / UTM zone 20N                          | 971 | UTM_20N
            UTM_N22                                        | 973 | UTM_22N
            RGR92 UTM 40S                                  | 974 | UTM_40S
            UTM_S38                                        | 976 | UTM_38S
            UTM_N21                                        | 975 | UTM_21N
            BAN                                            | 974 | UTM_40S
            BAN                                            | 9C  | UTM_22N
            BAN                                            | 9F  | UTM_38S
            BAN                                            | 2A  | LAMBERT_93
            BAN                                            | 95  | LAMBERT_93
            """)
    void theSourceTellsTheProjectionOrElseTheDepartment(String source, String departement, Projection projection) {
        assertThat(Projection.de(source, departement)).contains(projection);
    }

    @ParameterizedTest
    @CsvSource({"LAMBERT_2,75", "UTM_N55,972", "BAN,988"})
    void oneThatIsNotKnownGivesNoPlace(String source, String departement) {
        assertThat(Projection.de(source, departement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "6571590.5,870215.7", "1e300,1e300", "NaN,6600000", "700000,Infinity"})
    void coordinatesOutsideOfTheTerritoryGiveNoPlace(double x, double y) {
        assertThat(Projection.LAMBERT_93.point(x, y)).isEmpty();
    }

    @Test
    void distancesAreThoseOfTheCrow() {
        Point paris = new Point(48.8566, 2.3522);
        Point lyon = new Point(45.7640, 4.8357);

        assertThat(paris.distance(lyon)).isCloseTo(391.5, within(1.0));
        assertThat(paris.distance(paris)).isZero();
    }
}
