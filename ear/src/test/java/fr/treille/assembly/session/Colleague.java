package fr.treille.assembly.session;

import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.KeycloakAdmin;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Somebody who works for a gestionnaire that was made for the test.
 *
 * @param id Keycloak's identifier of the account
 * @param gestionnaire the key
 */
record Colleague(KeycloakAdmin keycloak, String id, String username, String gestionnaire) {

    static final String PASSWORD = "Vigne-Jardin-2026!";

    static Colleague of(Stack stack) {
        String key = OperatorApi.freshKey();
        new OperatorApi(stack).create(key, "Gestionnaire " + key);
        return of(stack, key);
    }

    /** One more of the same gestionnaire. */
    static Colleague of(Stack stack, String key) {
        KeycloakAdmin keycloak = new KeycloakAdmin(stack);
        String username = OperatorApi.freshKey();
        keycloak.post(
                "/users",
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "lastName",
                        "Dominique Essai",
                        "email",
                        username + "@example.test",
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        Colleague colleague = new Colleague(keycloak, keycloak.accountId(username), username, key);
        colleague.joins(key);
        return colleague;
    }

    Colleague joins(String key) {
        keycloak.post("/organizations/" + keycloak.organizationId(key) + "/members", id);
        return this;
    }

    void leaves() {
        keycloak.delete("/organizations/" + keycloak.organizationId(gestionnaire) + "/members/" + id);
    }

    void isClosed() {
        keycloak.put("/users/" + id, Map.of("username", username, "enabled", false));
    }

    /** Their gestionnaire's administrators decide so; the screen where they do has a test of its own. */
    Colleague needsASecondFactor() {
        String sql = """
                insert into t_%s.reglage (name, value, changed_at, changed_by)
                values ('second-facteur', 'EXIGE', now(), 'test')
                """.formatted(gestionnaire.replace('-', '_'));
        try (Connection connection = Database.asOwner().open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Types name and password; what comes then is the test's to say. */
    Visitor signsIn(Visitor visitor) {
        return visitor.opens("/").types(username, PASSWORD);
    }

    Visitor comesIn(Visitor visitor) {
        return signsIn(visitor).sees("Ma relève");
    }
}
