package fr.treille.assembly.browser;

import fr.treille.assembly.stack.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A text that stands in one gestionnaire's data and on the first screen of its people, for each gestionnaire of the
 * demonstration: wherever else it is read, something crossed.
 *
 * @param byGestionnaire from a gestionnaire's key to its canary
 */
public record Canaries(Map<String, String> byGestionnaire) {

    /** How each begins, so that they can be looked for where they must never be. */
    public static final String PREFIX = "canari-";

    private static final List<String> GESTIONNAIRES = List.of("les-tilleuls", "rives-de-loire");

    /** Puts them where they belong, as the owner of the database could. */
    static Canaries plant() {
        Canaries canaries = new Canaries(
                GESTIONNAIRES.stream().collect(Collectors.toMap(key -> key, key -> PREFIX + UUID.randomUUID())));
        canaries.byGestionnaire().forEach(Canaries::plant);
        return canaries;
    }

    private static void plant(String key, String canary) {
        String sql = """
                insert into t_%s.reglage (name, value, changed_at, changed_by) values ('message', ?, now(), 'test')
                on conflict (name) do update set value = excluded.value
                """.formatted(key.replace('-', '_'));
        try (Connection connection = Database.asOwner().open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, canary);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String of(String key) {
        return byGestionnaire.get(key);
    }

    /** The gestionnaire whose canary is in this text although it is none of these. */
    Optional<String> strangerIn(String text, Set<String> allowed) {
        return byGestionnaire.entrySet().stream()
                .filter(entry -> !allowed.contains(entry.getKey()) && text.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
