package fr.treille.tenancy.registry;

/**
 * Where a gestionnaire is in its life here: {@code EN_CREATION → ACTIF ⇄ GELE → CLOS → DETRUIT}. A state offers only the
 * passages that exist, so that no other can be written.
 */
public sealed interface CycleDeVie {

    /** Half built; nobody comes in. A creation that cannot end is undone. */
    record EnCreation() implements CycleDeVie {
        public Actif activer() {
            return new Actif();
        }

        public Detruit annuler() {
            return new Detruit();
        }
    }

    /** Served. */
    record Actif() implements CycleDeVie {
        public Gele geler() {
            return new Gele();
        }
    }

    /** Kept whole; nobody reads nor writes until it is unfrozen. */
    record Gele() implements CycleDeVie {
        public Actif degeler() {
            return new Actif();
        }

        public Clos clore() {
            return new Clos();
        }
    }

    /** Left for good: only its export can still be taken. */
    record Clos() implements CycleDeVie {
        public Detruit detruire() {
            return new Detruit();
        }
    }

    /** Nothing is left but this line of the registry and the certificate. */
    record Detruit() implements CycleDeVie {}

    /** As the registry writes it. */
    default String code() {
        return switch (this) {
            case EnCreation e -> "EN_CREATION";
            case Actif a -> "ACTIF";
            case Gele g -> "GELE";
            case Clos c -> "CLOS";
            case Detruit d -> "DETRUIT";
        };
    }

    static CycleDeVie of(String code) {
        return switch (code) {
            case "EN_CREATION" -> new EnCreation();
            case "ACTIF" -> new Actif();
            case "GELE" -> new Gele();
            case "CLOS" -> new Clos();
            case "DETRUIT" -> new Detruit();
            default -> throw new IllegalArgumentException("no state of a gestionnaire: " + code);
        };
    }
}
