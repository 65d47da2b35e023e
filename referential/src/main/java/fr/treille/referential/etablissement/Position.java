package fr.treille.referential.etablissement;

/**
 * A place on the globe, in degrees (WGS84).
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_KM = 6371.0088;

    public Position {
        // So written that what is no number is refused too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a place: a latitude from -90 to 90, a longitude from -180 to 180");
        }
    }

    /** As the crow flies. */
    public double kilometres(Position other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }
}
