package fr.treille.tenancy.console;

import fr.treille.tenancy.registry.Grappe;
import java.io.Serializable;

/** A place from which this instance is run. Its people are the members of the Keycloak organization of its alias. */
public sealed interface Console extends Serializable {

    /** Alias of its organization; no key of a gestionnaire looks like it. */
    String alias();

    /** The host's: grappes, gestionnaires and their life cycle, imports, health. */
    record Operateur() implements Console {

        static final String ALIAS = "operateur";

        @Override
        public String alias() {
            return ALIAS;
        }
    }

    /** The project lead's of one grappe: counts of its gestionnaires, and the common base. */
    record DeGrappe(Grappe grappe) implements Console {

        static final String PREFIX = "grappe-";

        @Override
        public String alias() {
            return PREFIX + grappe.key();
        }
    }
}
