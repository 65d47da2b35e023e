package fr.treille.tenancy.registry;

/** What the registry was asked can't be; nothing was changed. */
public abstract sealed class RegistryRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RegistryRefusal(String message) {
        super(message);
    }

    /** No gestionnaire has this key. */
    public static final class Unknown extends RegistryRefusal {
        private static final long serialVersionUID = 1L;

        public Unknown(GestionnaireKey key) {
            super("no gestionnaire has the key " + key);
        }
    }

    /** Keys are never given twice, not even that of a gestionnaire that is gone. */
    public static final class KeyTaken extends RegistryRefusal {
        private static final long serialVersionUID = 1L;

        public KeyTaken(GestionnaireKey key) {
            super("the key " + key + " is taken: choose another, or none to have one chosen");
        }
    }

    /** A legal entity belongs to one gestionnaire. */
    public static final class LegalEntityTaken extends RegistryRefusal {
        private static final long serialVersionUID = 1L;

        public LegalEntityTaken() {
            super("one of these legal entities already belongs to a gestionnaire hosted here");
        }
    }

    /** This passage does not exist from where the gestionnaire is. */
    public static final class WrongState extends RegistryRefusal {
        private static final long serialVersionUID = 1L;

        /** @param wanted the states from which it can be done */
        public WrongState(GestionnaireKey key, CycleDeVie state, String wanted) {
            super("gestionnaire " + key + " is " + state.code() + ": this can be done from " + wanted + " only");
        }
    }

    /** Somebody else works on it. */
    public static final class Busy extends RegistryRefusal {
        private static final long serialVersionUID = 1L;

        public Busy(GestionnaireKey key) {
            super("another operation on gestionnaire " + key + " is under way: try again in a minute");
        }
    }
}
