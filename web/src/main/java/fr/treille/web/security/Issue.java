package fr.treille.web.security;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a {@link Geste} ended. */
public enum Issue {
    FAIT,
    ABANDONNE,
    ECHEC,
    /** Refused before Keycloak was asked: the gestionnaire demands a second factor, and this is the last one. */
    DERNIER;

    /** As our addresses name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that this word names. */
    public static Optional<Issue> of(String word) {
        for (Issue issue : values()) {
            if (issue.word().equals(word)) {
                return Optional.of(issue);
            }
        }
        return Optional.empty();
    }

    /** As Keycloak tells it ({@code kc_action_status}). */
    static Issue ofKeycloak(@Nullable String status) {
        return switch (status) {
            case "success" -> FAIT;
            case "cancelled" -> ABANDONNE;
            case null, default -> ECHEC;
        };
    }
}
