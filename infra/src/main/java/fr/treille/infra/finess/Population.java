package fr.treille.infra.finess;

import fr.treille.infra.finess.Entity.Address;
import fr.treille.infra.finess.Entity.Establishment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * As many legal entities and establishments as one wants; each is made when its turn comes and forgotten after.
 *
 * @param establishments how many
 * @param seed what chance is made from
 */
record Population(int establishments, long seed) {

    /** How far legal entities may run ahead of what is left for the others. */
    private static final int AHEAD = 30;

    /** In France 105,000 establishments have 60,000 legal entities. */
    int entities() {
        return Math.max(1, (int) Math.round(establishments * 60.0 / 105));
    }

    /** One after another, always the same. */
    void forEach(Consumer<Entity> taker) {
        Numbers numbers = new Numbers();
        int entities = entities();
        int left = establishments;
        for (int index = 0; index < entities; index++) {
            SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
            int others = entities - 1 - index;
            long late = (long) establishments * (index + 1) / entities - (establishments - left);
            int mine = others == 0 ? left : Math.clamp(Math.max(size(random), late - AHEAD), 1, left - others);
            left -= mine;
            taker.accept(entity(index, mine, random, numbers));
        }
    }

    /** Most have one; a few have dozens. */
    private static int size(RandomGenerator random) {
        return switch (random.nextInt(100)) {
            case 0 -> random.nextInt(12, 45);
            case 1, 2, 3, 4 -> random.nextInt(4, 12);
            case 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 -> random.nextInt(2, 4);
            default -> 1;
        };
    }

    private static Entity entity(int index, int size, RandomGenerator random, Numbers numbers) {
        Departement departement = Departement.any(random);
        Categorie first = Categorie.any(random);
        Address address = address(departement, random);
        String siren = Numbers.siren(index);
        String name = Words.organisation(random, address.town());
        String number = numbers.next(departement.prefix());
        List<Establishment> run = new ArrayList<>();
        for (int rank = 0; rank < size; rank++) {
            run.add(establishment(
                    rank == 0 ? first : first.beside(random),
                    departement,
                    rank == 0 ? address : address(departement, random),
                    siret(siren, rank),
                    random,
                    numbers));
        }
        boolean company = name.startsWith("SAS ");
        boolean town = name.startsWith("CCAS ");
        return new Entity(
                number,
                name,
                siren,
                company ? "95" : town ? "17" : name.startsWith("FONDATION ") ? "63" : "60",
                company
                        ? "Société par Actions Simplifiée (S.A.S.)"
                        : town
                                ? "Centre Communal d'Action Sociale"
                                : name.startsWith("FONDATION ")
                                        ? "Fondation"
                                        : "Association Loi 1901 non Reconnue d'Utilité Publique",
                first.ape(),
                day(random),
                departement,
                address,
                run);
    }

    private static Establishment establishment(
            Categorie categorie,
            Departement departement,
            Address address,
            String siret,
            RandomGenerator random,
            Numbers numbers) {
        return new Establishment(
                numbers.next(departement.prefix()),
                categorie.sign() + " " + Words.place(random),
                siret,
                categorie,
                address,
                // A range that no operator gives to anybody: it is kept for fiction.
                "019900" + "%04d".formatted(random.nextInt(10_000)),
                day(random),
                departement.x(random),
                departement.y(random),
                categorie.counted() ? categorie.places(random) : 0);
    }

    private static Address address(Departement departement, RandomGenerator random) {
        String postal = departement.postal();
        String code = postal + "%0" + (5 - postal.length()) + "d";
        return new Address(
                random.nextInt(1, 200),
                Words.kindOfStreet(random),
                Words.street(random),
                code.formatted(random.nextInt(100) * 10),
                Words.town(random));
    }

    /** The first of a legal entity, the second; with a Luhn key. */
    private static String siret(String siren, int rank) {
        String thirteen = siren + "%04d".formatted(rank + 1);
        int sum = 0;
        for (int i = 0; i < thirteen.length(); i++) {
            int digit = thirteen.charAt(i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return thirteen + (10 - sum % 10) % 10;
    }

    private static String day(RandomGenerator random) {
        return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000)).toString();
    }
}
