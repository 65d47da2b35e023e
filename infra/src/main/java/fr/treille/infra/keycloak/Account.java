package fr.treille.infra.keycloak;

import java.util.List;

/**
 * A demonstration account.
 *
 * @param gestionnaires keys of those it is a member of
 * @param role what the person does there, as a label
 */
public record Account(String username, String password, List<String> gestionnaires, String role) {}
