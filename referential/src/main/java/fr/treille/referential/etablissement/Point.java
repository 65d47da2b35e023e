package fr.treille.referential.etablissement;

import java.util.Optional;

/** A place on the earth in degrees (WGS84). */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Point {
        if (!isOnEarth(latitude, longitude)) {
            throw new IllegalArgumentException("no such place on the earth");
        }
    }

    /** Empty of what is no place, as some file may have told. */
    public static Optional<Point> si(double latitude, double longitude) {
        return isOnEarth(latitude, longitude) ? Optional.of(new Point(latitude, longitude)) : Optional.empty();
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** As the crow flies, in kilometres. */
    public double distance(Point other) {
        double down = Math.toRadians(other.latitude - latitude) / 2;
        double across = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(down), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(across), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
