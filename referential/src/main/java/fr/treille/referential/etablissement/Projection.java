package fr.treille.referential.etablissement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * The projections in which FINESS tells where an establishment is: Lambert-93 in the metropole, UTM overseas. Their
 * definitions are written here: the library's own list of all the world's is ten times its size, under a licence of its
 * own.
 */
public enum Projection {
    /** EPSG:2154. */
    LAMBERT_93(
            "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000",
            new Extent(41, 51.5, -6, 10),
            "LAMBERT ?93|L93|(?<!\\d)2154(?!\\d)"),
    /** EPSG:5490, RGAF09: Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy; also 4559, before it. */
    UTM_20N("+proj=utm +zone=20", new Extent(14, 18.5, -63.5, -60.5), utm("20", "N") + "|5490|4559|32620"),
    /** EPSG:4467, RGSPM06: Saint-Pierre-et-Miquelon. */
    UTM_21N("+proj=utm +zone=21", new Extent(46.5, 47.3, -56.8, -55.8), utm("21", "N") + "|4467|32621"),
    /** EPSG:2972, RGFG95: Guyane. */
    UTM_22N("+proj=utm +zone=22", new Extent(2, 6.5, -55, -51), utm("22", "N") + "|2972|32622"),
    /** EPSG:4471, RGM04: Mayotte. */
    UTM_38S("+proj=utm +zone=38 +south", new Extent(-13.5, -12, 44.5, 45.8), utm("38", "S") + "|4471|32738"),
    /** EPSG:2975, RGR92: La Réunion. */
    UTM_40S("+proj=utm +zone=40 +south", new Extent(-21.8, -20.5, 54.9, 56.2), utm("40", "S") + "|2975|32740");

    private static final CRSFactory SYSTEMS = new CRSFactory();
    private static final CoordinateReferenceSystem GLOBE =
            SYSTEMS.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs");
    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]+");

    private final String definition;
    private final Extent extent;
    private final Pattern names;

    Projection(String definition, Extent extent, String names) {
        this.definition = definition;
        this.extent = extent;
        this.names = Pattern.compile(names);
    }

    /**
     * Where a point of FINESS is. FINESS+ gives both coordinates in either order; only one order falls in France.
     *
     * @param source what the file says of its coordinates, for example {@code 1,IGN,BD_ADRESSE,V2.2,LAMBERT_93}; may be
     *     empty
     * @param departement number of the department as FINESS or INSEE writes it, which tells when the source does not; may
     *     be empty
     * @return empty when nothing tells the projection, or the point is not where the projection is in use: a wrong place
     *     on a map is worse than none
     */
    public static Optional<Position> position(double x, double y, String source, String departement) {
        return named(source)
                .or(() -> ofDepartement(departement))
                .flatMap(projection -> projection.position(x, y).or(() -> projection.position(y, x)));
    }

    /** The one that this text names. */
    static Optional<Projection> named(String source) {
        String plain = SIGNS.matcher(source.toUpperCase(Locale.ROOT)).replaceAll(" ");
        return Arrays.stream(values())
                .filter(projection -> projection.names.matcher(plain).find())
                .findFirst();
    }

    static Optional<Projection> ofDepartement(String departement) {
        String number = departement.strip().toUpperCase(Locale.ROOT);
        return switch (number) {
            case "9A", "9B", "971", "972", "977", "978" -> Optional.of(UTM_20N);
            case "9C", "973" -> Optional.of(UTM_22N);
            case "9D", "974" -> Optional.of(UTM_40S);
            case "9E", "975" -> Optional.of(UTM_21N);
            case "9F", "976" -> Optional.of(UTM_38S);
            default -> number.matches("\\d\\d|2[AB]") ? Optional.of(LAMBERT_93) : Optional.empty();
        };
    }

    private Optional<Position> position(double x, double y) {
        try {
            ProjCoordinate found =
                    Transforms.OF_EACH[ordinal()].transform(new ProjCoordinate(x, y), new ProjCoordinate());
            return extent.holds(found) ? Optional.of(new Position(found.y, found.x)) : Optional.empty();
        } catch (Proj4jException e) {
            // So far away that the formula has no answer.
            return Optional.empty();
        }
    }

    private CoordinateTransform toTheGlobe() {
        // GRS80 and WGS84 differ by a tenth of a millimetre: no change of datum.
        CoordinateReferenceSystem system =
                SYSTEMS.createFromParameters(name(), definition + " +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs");
        return new BasicCoordinateTransform(system, GLOBE);
    }

    private static String utm(String zone, String side) {
        return "UTM (ZONE )?(" + side + " ?" + zone + "|" + zone + " ?" + side + ")|UTM" + zone + side;
    }

    /** Made once, on first need: they hold no state of a computation. */
    private static final class Transforms {
        private static final CoordinateTransform[] OF_EACH =
                Stream.of(values()).map(Projection::toTheGlobe).toArray(CoordinateTransform[]::new);
    }

    /** Where a projection is in use. */
    private record Extent(double south, double north, double west, double east) {

        boolean holds(ProjCoordinate point) {
            return point.y >= south && point.y <= north && point.x >= west && point.x <= east;
        }
    }
}
