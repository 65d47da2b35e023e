package fr.treille.referential.etablissement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * The legal projections of France, in which the official files give coordinates. All rest on the ellipsoid GRS80, which
 * differs from that of WGS84 by less than a millimetre: no shift of datum.
 */
public enum Projection {
    LAMBERT_93("+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000", 41, 51.6, -5.5, 10),
    UTM_20N("+proj=utm +zone=20", 14, 18.5, -63.5, -60.5),
    UTM_21N("+proj=utm +zone=21", 46.3, 47.5, -57, -55.8),
    UTM_22N("+proj=utm +zone=22", 2, 6.2, -55, -51),
    UTM_38S("+proj=utm +zone=38 +south", -13.5, -12, 44.5, 45.6),
    UTM_40S("+proj=utm +zone=40 +south", -21.8, -20.5, 54.8, 56.2);

    private static final Pattern UTM = Pattern.compile("UTM\\W*(?:ZONE)?\\W*(?:([NS])\\W*(\\d\\d)|(\\d\\d)\\W*([NS]))");

    private final CoordinateReferenceSystem system;
    private final double south;
    private final double north;
    private final double west;
    private final double east;

    Projection(String parameters, double south, double north, double west, double east) {
        this.system = new CRSFactory()
                .createFromParameters(name(), parameters + " +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs");
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
    }

    /** Outside of the enumeration: a constant may not read a static of its own class while it is made. */
    private static final class Degrees {
        private static final CoordinateReferenceSystem WGS84 =
                new CRSFactory().createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs");
    }

    /**
     * The one that a source names, for example {@code 1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93} or {@code UTM_N20};
     * where it names none, the one in force in the department ({@code 972}, or {@code 9B} as FINESS numbers begin).
     */
    public static Optional<Projection> de(String source, String departement) {
        String text = source.toUpperCase(Locale.ROOT).replace('_', ' ');
        if (text.contains("LAMBERT")) {
            return text.contains("93") ? Optional.of(LAMBERT_93) : Optional.empty();
        }
        Matcher utm = UTM.matcher(text);
        if (utm.find()) {
            String zone = utm.group(1) == null ? utm.group(3) + utm.group(4) : utm.group(2) + utm.group(1);
            return Arrays.stream(values())
                    .filter(projection -> projection.name().equals("UTM_" + zone))
                    .findFirst();
        }
        return Optional.ofNullable(
                switch (departement) {
                    case "971", "972", "977", "978", "9A", "9B" -> UTM_20N;
                    case "973", "9C" -> UTM_22N;
                    case "974", "9D" -> UTM_40S;
                    case "975", "9E" -> UTM_21N;
                    case "976", "9F" -> UTM_38S;
                    default -> departement.startsWith("9") && departement.length() == 3 ? null : LAMBERT_93;
                });
    }

    /** Empty of coordinates that are outside of the territory: a mistyped one would show a place in the sea. */
    public Optional<Point> point(double x, double y) {
        try {
            // A transformation keeps its intermediate results, hence one for each call.
            ProjCoordinate degrees = new BasicCoordinateTransform(system, Degrees.WGS84)
                    .transform(new ProjCoordinate(x, y), new ProjCoordinate());
            boolean inside = degrees.y >= south && degrees.y <= north && degrees.x >= west && degrees.x <= east;
            return inside ? Optional.of(new Point(degrees.y, degrees.x)) : Optional.empty();
        } catch (Proj4jException outside) {
            return Optional.empty();
        }
    }
}
