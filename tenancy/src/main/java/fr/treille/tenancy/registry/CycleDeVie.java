package fr.treille.tenancy.registry;

import java.util.Locale;

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
        return code(getClass());
    }

    /** As the registry writes the state of this type. */
    static String code(Class<? extends CycleDeVie> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
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
