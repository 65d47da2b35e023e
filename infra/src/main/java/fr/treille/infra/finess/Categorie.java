package fr.treille.infra.finess;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A kind of establishment, with what its capacity is counted in.
 *
 * @param sector whose legal entities run such ones
 * @param sign what its names begin with
 * @param equipment discipline, activity and clientele, each a code and a label; empty where capacities are not social
 */
record Categorie(
        String sector,
        int weight,
        String code,
        String label,
        String aggregate,
        String aggregateLabel,
        String sign,
        String ape,
        List<String> equipment,
        int fewest,
        int most) {

    static final List<Categorie> ALL = Table.of("categories.csv").stream()
            .map(fields -> new Categorie(
                    fields[0],
                    Integer.parseInt(fields[1]),
                    fields[2],
                    fields[3],
                    fields[4],
                    fields[5],
                    fields[6],
                    fields[7],
                    fields[8].isEmpty() ? List.of() : List.of(fields).subList(8, 14),
                    Integer.parseInt(fields[14]),
                    Integer.parseInt(fields[15])))
            .toList();

    static Categorie any(RandomGenerator random) {
        return among(ALL, random);
    }

    /** Another one that the same legal entity may run. */
    Categorie beside(RandomGenerator random) {
        return among(ALL.stream().filter(one -> one.sector.equals(sector)).toList(), random);
    }

    private static Categorie among(List<Categorie> these, RandomGenerator random) {
        int left = random.nextInt(these.stream().mapToInt(Categorie::weight).sum());
        for (Categorie categorie : these) {
            left -= categorie.weight;
            if (left < 0) {
                return categorie;
            }
        }
        throw new IllegalStateException("weights that do not add up");
    }

    boolean counted() {
        return !equipment.isEmpty() && most > 0;
    }

    int places(RandomGenerator random) {
        return random.nextInt(fewest, most + 1);
    }
}
