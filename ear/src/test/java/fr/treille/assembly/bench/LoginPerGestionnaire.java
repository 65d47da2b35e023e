package fr.treille.assembly.bench;

import fr.treille.assembly.stack.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The alternative: a login for each gestionnaire and connections that are its own. Nothing to choose in a transaction, and a
 * connection to open each time that none is there. Plain JDBC, both ways in turn.
 */
final class LoginPerGestionnaire {

    private static final int TRANSACTIONS = 3000;
    private static final int OPENINGS = 200;

    private final Random random;
    private final String url;

    LoginPerGestionnaire(long seed) throws SQLException {
        random = new Random(seed);
        try (Connection any = Database.asSuperuser().open()) {
            url = any.getMetaData().getURL();
        }
    }

    /** Medians, in microseconds. */
    Map<String, Double> measure() throws SQLException {
        Map<String, Double> figures = new LinkedHashMap<>();
        try (Connection own = own();
                Connection shared = Database.asApplication().open("\"$user\"")) {
            own.setAutoCommit(false);
            shared.setAutoCommit(false);
            long[] ownTimes = new long[TRANSACTIONS];
            long[] sharedTimes = new long[TRANSACTIONS];
            for (int i = -TRANSACTIONS / 3; i < TRANSACTIONS; i++) {
                boolean ownFirst = random.nextBoolean();
                long first = ownFirst ? transaction(own, false) : transaction(shared, true);
                long second = ownFirst ? transaction(shared, true) : transaction(own, false);
                if (i >= 0) {
                    ownTimes[i] = ownFirst ? first : second;
                    sharedTimes[i] = ownFirst ? second : first;
                }
            }
            figures.put("login-hit", median(ownTimes));
            figures.put("shared-jdbc", median(sharedTimes));
        }
        figures.put("login-open", median(openings()));
        return figures;
    }

    private long transaction(Connection connection, boolean choose) throws SQLException {
        long start = System.nanoTime();
        if (choose) {
            run(connection, "select set_config('role', ?, true), current_schema()", "t_les_tilleuls");
        }
        run(connection, "select value from reglage where name = ?", "cost");
        run(connection, "select changed_by from reglage where name = ?", "cost");
        run(connection, "select name from reglage where value = ?", "cost");
        connection.commit();
        return System.nanoTime() - start;
    }

    private static void run(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
            }
        }
    }

    /** From nothing to the first answer, as a pool would on a miss. */
    private long[] openings() throws SQLException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            long start = System.nanoTime();
            try (Connection connection = own();
                    Statement statement = connection.createStatement()) {
                statement.execute("select 1");
                times.add(System.nanoTime() - start);
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private Connection own() throws SQLException {
        return DriverManager.getConnection(url, PlainDatasource.LOGIN, PlainDatasource.PASSWORD);
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1000.0;
    }
}
