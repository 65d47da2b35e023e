package fr.treille.infra.bench;

import fr.treille.infra.instance.External;
import fr.treille.infra.postgresql.Connections;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks for words in every row of every table of a database, and in what PostgreSQL itself remembers of them. */
record TableSearch(External.Database superuser) {

    /** Quoted by the server; temporary tables are out of the reach of others. */
    private static final String TABLES = """
            SELECT format('%I.%I', n.nspname, c.relname)
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            ORDER BY 1""";
    /** Values that stay in the planner's statistics after their row is gone; names of schemas and roles. */
    private static final List<String> REMEMBERED = List.of(
            "pg_catalog.pg_stats", "pg_catalog.pg_namespace", "pg_catalog.pg_roles", "pg_catalog.pg_description");

    List<Trace> find(List<String> words) throws SQLException {
        List<Trace> traces = new ArrayList<>();
        try (Connection connection = Connections.open(superuser)) {
            List<String> tables = new ArrayList<>(REMEMBERED);
            tables.addAll(tables(connection));
            for (String table : tables) {
                for (String word : words) {
                    long rows = rows(connection, table, word);
                    if (rows > 0) {
                        traces.add(new Trace(table, word, rows));
                    }
                }
            }
        }
        return traces;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    /** Every column at once, as PostgreSQL writes the row; what is binary is written in hexadecimal. */
    private static long rows(Connection connection, String table, String word) throws SQLException {
        String query = "SELECT count(*) FROM " + table + " AS r WHERE r::text ILIKE ? OR r::text ILIKE ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, "%" + word + "%");
            statement.setString(2, "%" + HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)) + "%");
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
