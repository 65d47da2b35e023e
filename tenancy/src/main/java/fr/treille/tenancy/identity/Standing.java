package fr.treille.tenancy.identity;

import java.util.List;

/**
 * What Keycloak says of an account at this moment.
 *
 * @param enabled whether it exists and nobody closed it
 * @param gestionnaires keys of those it is a member of
 */
public record Standing(boolean enabled, List<String> gestionnaires) {

    static final Standing GONE = new Standing(false, List.of());

    public boolean isMemberOf(String key) {
        return enabled && gestionnaires.contains(key);
    }
}
