package fr.treille.web.security;

import java.util.Optional;

/** What a person does to their own account on Keycloak's pages, which alone may touch passwords and factors. */
public enum Geste {
    APPLICATION("application", "CONFIGURE_TOTP"),
    CLE("cle", "webauthn-register"),
    MOT_DE_PASSE("mot-de-passe", "UPDATE_PASSWORD"),
    RETIRER("retirer", "delete_credential");

    private final String word;
    private final String action;

    Geste(String word, String action) {
        this.word = word;
        this.action = action;
    }

    /** As our addresses name it. */
    public String word() {
        return word;
    }

    /** As Keycloak names it (application-initiated action). */
    String action() {
        return action;
    }

    /** Whether it gives a second factor: what somebody may do who is not in yet because they have none. */
    boolean enrols() {
        return this == APPLICATION || this == CLE;
    }

    /** The one that this word names. */
    public static Optional<Geste> of(String word) {
        for (Geste geste : values()) {
            if (geste.word.equals(word)) {
                return Optional.of(geste);
            }
        }
        return Optional.empty();
    }
}
