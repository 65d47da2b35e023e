package fr.treille.tenancy.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something by which a person proves who they are.
 *
 * @param id Keycloak's identifier, opaque
 * @param label as its owner named it; empty when they did not
 * @param since when it was chosen or added
 */
public record Facteur(String id, Nature nature, String label, Instant since) implements Serializable {

    /** What it is, and as Keycloak names it. */
    public enum Nature {
        MOT_DE_PASSE("password"),
        /** An application that shows a code of six digits (RFC 6238). */
        APPLICATION("otp"),
        /** A passkey, asked for after the password (WebAuthn). */
        CLE("webauthn"),
        /** Anything that this release does not offer: it never counts as a second factor. */
        AUTRE("");

        private final String type;

        Nature(String type) {
            this.type = type;
        }

        static Nature of(String type) {
            for (Nature nature : values()) {
                if (nature.type.equals(type)) {
                    return nature;
                }
            }
            return AUTRE;
        }
    }

    /** Whether it is asked for after the password. */
    public boolean isSecond() {
        return nature == Nature.APPLICATION || nature == Nature.CLE;
    }
}
