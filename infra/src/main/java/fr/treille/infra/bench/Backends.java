package fr.treille.infra.bench;

import fr.treille.infra.instance.External;
import fr.treille.infra.postgresql.Connections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's processes that serve the application: how many, and how large. */
record Backends(External.Database superuser) {

    private static final String OF_REQUESTS = "SELECT pid FROM pg_stat_activity WHERE application_name = 'treille'";
    private static final String OF_THE_APPLICATION = """
            SELECT count(*) FROM pg_stat_activity
            WHERE application_name IN ('treille', 'treille-platform', 'treille-referential', 'treille-owner')""";

    /** Memory that the largest one shares with nobody, in MB; 0 when there is none. */
    double largestPrivateMegabytes() throws SQLException, IOException {
        double largest = 0;
        for (int pid : numbers(OF_REQUESTS)) {
            largest = Math.max(largest, privateMegabytes(pid));
        }
        return largest;
    }

    int connections() throws SQLException {
        return numbers(OF_THE_APPLICATION).getFirst();
    }

    private List<Integer> numbers(String query) throws SQLException {
        try (Connection connection = Connections.open(superuser);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Integer> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }

    static double privateMegabytes(long pid) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                            .filter(line -> line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            if (Files.exists(Path.of("/proc", Long.toString(pid)))) {
                throw e;
            }
            // It ended since it was listed.
            return 0;
        }
    }
}
