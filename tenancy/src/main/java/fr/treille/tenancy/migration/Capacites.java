package fr.treille.tenancy.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Measures the room that is taken, from the catalogue: no row of anybody is read. */
@ApplicationScoped
public class Capacites {

    private static final String SIZES = """
            select n.nspname, coalesce(sum(pg_total_relation_size(c.oid)), 0)
              from pg_namespace n left join pg_class c on c.relnamespace = n.oid and c.relkind = 'r'
             where n.nspname like 't\\_%'
             group by n.nspname
            """;

    private static final String WHOLE = """
            select pg_database_size(current_database()),
                   (select sum(numbackends) from pg_stat_database where datname = current_database()),
                   current_setting('max_connections')::int
            """;

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    /** @throws DatabaseRefused when the database does not answer */
    public Capacite mesurer() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, Long> sizes = sizes(statement);
            try (ResultSet row = statement.executeQuery(WHOLE)) {
                row.next();
                return new Capacite(row.getLong(1), sizes, row.getInt(2), row.getInt(3));
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    private static Map<String, Long> sizes(Statement statement) throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(SIZES)) {
            while (rows.next()) {
                sizes.put(rows.getString(1), rows.getLong(2));
            }
        }
        return Map.copyOf(sizes);
    }
}
