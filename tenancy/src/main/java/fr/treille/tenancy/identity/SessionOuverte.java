package fr.treille.tenancy.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A browser in which a person is signed in.
 *
 * @param id Keycloak's identifier of it (claim {@code sid})
 * @param lastAccess when its tokens were last renewed: a few minutes before the last gesture, at most
 * @param address from which network address it was opened, as Keycloak saw it
 */
public record SessionOuverte(String id, Instant since, Instant lastAccess, String address) implements Serializable {

    @Override
    public String toString() {
        return "an open session";
    }
}
