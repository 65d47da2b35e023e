package fr.treille.tenancy.access;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Random matrices, assignments and persons of a small world, in which everything meets often. */
final class Hasard {

    static final Instant BEGINNING = Instant.parse("2026-03-28T00:00:00Z");
    static final List<UUID> ETABLISSEMENTS = List.of(new UUID(1, 1), new UUID(1, 2));
    static final List<UUID> UNITES = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    static final List<UUID> PERSONNES = List.of(new UUID(3, 1), new UUID(3, 2), new UUID(3, 3));
    static final List<String> COMPTES = List.of("anne", "bilal", "chloe", "nobody");

    private Hasard() {}

    static <T> T oneOf(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static <T> T oneOf(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    static <T> Set<T> some(Random random, List<T> all) {
        Set<T> some = new HashSet<>(all);
        some.removeIf(one -> random.nextBoolean());
        return some;
    }

    static Cellule cellule(Random random) {
        return new Cellule(
                oneOf(random, Niveau.values()),
                random.nextBoolean(),
                oneOf(random, Portee.values()),
                random.nextBoolean() ? Etendue.ENTIERE : oneOf(random, Etendue.values()),
                random.nextInt(8) == 0,
                random.nextInt(4) == 0);
    }

    static Matrice matrice(Random random) {
        Matrice matrice = Matrice.parDefaut();
        for (int i = random.nextInt(60); i > 0; i--) {
            ModeleDeRole modele = oneOf(random, ModeleDeRole.values());
            Volet volet = oneOf(random, Volet.values());
            if (!modele.technique() || !volet.contenu()) {
                matrice = matrice.avec(modele, volet, cellule(random));
            }
        }
        return matrice;
    }

    /** In whole hours, so that bounds are met. */
    static Instant instant(Random random) {
        return BEGINNING.plusSeconds(3600L * random.nextInt(60));
    }

    static Optional<Plage> plage(Random random) {
        int from = random.nextInt(24);
        int to = random.nextInt(24);
        return from == to || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Plage(LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }

    static Affectation affectation(Random random) {
        ModeleDeRole modele = oneOf(random, ModeleDeRole.values());
        return new Affectation(
                new UUID(4, random.nextLong()),
                oneOf(random, COMPTES.subList(0, 3)),
                modele,
                modele.technique() ? new Perimetre.DuGestionnaire() : perimetre(random),
                instant(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(instant(random)),
                plage(random));
    }

    static Perimetre perimetre(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Perimetre.DuGestionnaire();
            case 1 -> new Perimetre.DEtablissement(oneOf(random, ETABLISSEMENTS));
            case 2 -> new Perimetre.DUnite(oneOf(random, UNITES));
            default -> new Perimetre.DuCercle();
        };
    }

    static List<Affectation> affectations(Random random) {
        List<Affectation> all = new ArrayList<>();
        for (int i = random.nextInt(10); i > 0; i--) {
            all.add(affectation(random));
        }
        return all;
    }

    static List<BrisDeGlaceOuvert> bris(Random random) {
        List<BrisDeGlaceOuvert> all = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            all.add(new BrisDeGlaceOuvert(oneOf(random, COMPTES), oneOf(random, PERSONNES), instant(random)));
        }
        return all;
    }

    static Personne personne(Random random) {
        return new Personne(
                oneOf(random, PERSONNES), some(random, UNITES), some(random, ETABLISSEMENTS), some(random, COMPTES));
    }
}
