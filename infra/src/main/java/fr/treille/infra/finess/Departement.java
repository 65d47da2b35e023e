package fr.treille.infra.finess;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where numbers, towns and coordinates are from.
 *
 * @param code as FINESS writes it, {@code 9A} to {@code 9F} overseas
 * @param prefix the first two of a number there
 * @param weight how many establishments it has beside the others
 */
record Departement(
        String code,
        String label,
        String prefix,
        int weight,
        String projection,
        int west,
        int east,
        int south,
        int north) {

    static final List<Departement> ALL = Table.of("departements.csv").stream()
            .map(fields -> new Departement(
                    fields[0],
                    fields[1],
                    fields[2],
                    Integer.parseInt(fields[3]),
                    fields[4],
                    Integer.parseInt(fields[5]),
                    Integer.parseInt(fields[6]),
                    Integer.parseInt(fields[7]),
                    Integer.parseInt(fields[8])))
            .toList();

    private static final int WEIGHTS =
            ALL.stream().mapToInt(Departement::weight).sum();

    static Departement any(RandomGenerator random) {
        int left = random.nextInt(WEIGHTS);
        for (Departement departement : ALL) {
            left -= departement.weight;
            if (left < 0) {
                return departement;
            }
        }
        throw new IllegalStateException("weights that do not add up");
    }

    /** The first two of a postal code: overseas those of the INSEE, else its own. */
    String postal() {
        return switch (code) {
            case "2A", "2B" -> "20";
            case "9A", "9B", "9C", "9D", "9E", "9F" -> "97";
            default -> code;
        };
    }

    double x(RandomGenerator random) {
        return random.nextInt(west * 10_000, east * 10_000) / 10.0;
    }

    double y(RandomGenerator random) {
        return random.nextInt(south * 10_000, north * 10_000) / 10.0;
    }
}
