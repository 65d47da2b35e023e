package fr.treille.tenancy.context;

import fr.treille.tenancy.registry.GestionnaireKey;

/** Nothing was read nor written: this gestionnaire's data is not for this caller, or not now. */
public abstract sealed class TenantRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TenantRefused(String message) {
        super(message);
    }

    /** The caller did not say for which gestionnaire. */
    public static final class NoTenant extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public NoTenant() {
            super("no gestionnaire was chosen at the border: nothing is read by default");
        }
    }

    /** This instance hosts no such gestionnaire, not yet or no longer. */
    public static final class UnknownTenant extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public UnknownTenant(GestionnaireKey key) {
            super("this instance does not host " + key);
        }
    }

    /** Suspended by the operator; everything is kept. */
    public static final class FrozenTenant extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public FrozenTenant(GestionnaireKey key) {
            super("gestionnaire " + key + " is frozen");
        }
    }

    /** Left for good. */
    public static final class ClosedTenant extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public ClosedTenant(GestionnaireKey key) {
            super("gestionnaire " + key + " is closed");
        }
    }

    /** The person is not, or no longer, a member. */
    public static final class NotAMember extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public NotAMember() {
            super("this person is not a member of this gestionnaire");
        }
    }

    /** Another gestionnaire than the one this transaction or this call already works for. */
    public static final class TwoTenants extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public TwoTenants(GestionnaireKey first, GestionnaireKey second) {
            super("one transaction, one gestionnaire: " + second + " was asked for in one of " + first);
        }
    }

    /** It should be served and can't be for the moment: it is being upgraded, was set aside, or something of it is missing. */
    public static final class UnavailableTenant extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public UnavailableTenant(GestionnaireKey key, String why) {
            super("gestionnaire " + key + " can't be served now: " + why);
        }
    }
}
