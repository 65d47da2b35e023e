package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.postgresql.Connections;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the screens of administration stay quick in a large gestionnaire: its units, its people, their roles. */
record AdminBenchmark(Project project) implements Benchmark {

    private static final int UNITS = 1_000;
    private static final int PER_ESTABLISHMENT = 50;
    private static final int PEOPLE = 2_000;
    private static final int TURNS = 40;
    private static final int UNTIL_WARM = 15;
    private static final double MILLISECONDS = 150;

    /** Each screen, and a word that stands on it. */
    private static final List<Map.Entry<String, String>> SCREENS = List.of(
            Map.entry("/gestion/structure", "Ajouter un établissement"),
            Map.entry("/gestion/equipe", "Inviter une personne"),
            Map.entry("/gestion/habilitations", "Donner un rôle"),
            Map.entry("/gestion/simulation", "Choisissez une personne"),
            Map.entry("/gestion/listes", "Motifs d’absence"));

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public String description() {
        return "screens of administration of 1,000 units and 2,000 people, by real exchanges: p95";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        try (OwnStack own = OwnStack.empty(project, out)) {
            String key = new Fleet(own.api(), out).create(1).gestionnaire().key();
            out.println("creating " + PEOPLE + " accounts");
            List<Staff.Account> accounts = new Staff(own.stack().keycloak()).hire(PEOPLE, key);
            Browser browser = new Browser(own.stack().settings().url());
            browser.signIn(accounts.getFirst());
            fill(own, key);
            // The very first time nobody is known: Keycloak is asked for all of them while the page waits.
            double first = browser.screen("/gestion/equipe", "Inviter une personne");
            give(own, key);
            List<Result> results = new ArrayList<>();
            results.add(Result.measured("first-list-from-keycloak", first / 1_000, "s"));
            List<Double> all = new ArrayList<>();
            for (Map.Entry<String, String> screen : SCREENS) {
                List<Double> took = times(browser, screen.getKey(), screen.getValue());
                all.addAll(took);
                String name = screen.getKey().substring(screen.getKey().lastIndexOf('/') + 1);
                Sample sample = new Sample(took);
                results.add(Result.measured(name + "-p50", sample.percentile(50), "ms"));
                results.add(Result.atMost(MILLISECONDS, name + "-p95", sample.percentile(95), "ms"));
            }
            results.add(Result.atMost(MILLISECONDS, "all-p95", new Sample(all).percentile(95), "ms"));
            return new Report(
                    results,
                    Conditions.with(Map.of(
                            "units", Integer.toString(UNITS),
                            "people", Integer.toString(PEOPLE),
                            "turns", Integer.toString(TURNS))));
        } catch (SQLException e) {
            throw new IOException("the gestionnaire could not be filled: " + e.getMessage(), e);
        }
    }

    private static List<Double> times(Browser browser, String path, String words)
            throws IOException, InterruptedException {
        for (int turn = 0; turn < UNTIL_WARM; turn++) {
            browser.screen(path, words);
        }
        List<Double> took = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            took.add(browser.screen(path, words));
        }
        return took;
    }

    /** Establishments of fifty units, each group of ten within one of them; the first account administers. */
    private static void fill(OwnStack own, String key) throws SQLException, IOException {
        try (Connection connection = Connections.open(own.postgresql().asSuperuser("treille"));
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + schema(connection, key));
            statement.execute("insert into etablissement (id, nom, since)"
                    + " select gen_random_uuid(), 'Établissement ' || n, now() from generate_series(1, "
                    + UNITS / PER_ESTABLISHMENT + ") n");
            statement.execute("insert into unite (id, etablissement, nom, since, places)"
                    + " select gen_random_uuid(), e.id, 'Unité ' || n, now(), 12 from etablissement e,"
                    + " generate_series(1, " + PER_ESTABLISHMENT + ") n");
        }
        try (Connection connection = Connections.open(own.postgresql().asSuperuser("treille"));
                PreparedStatement give = connection.prepareStatement("insert into " + schema(connection, key)
                        + ".affectation (id, compte, modele, perimetre, from_at, since, by_compte)"
                        + " select gen_random_uuid(), compte, 'ADMIN_FONCTIONNEL', 'GESTIONNAIRE', now(), now(), 'bench'"
                        + " from " + schema(connection, key) + ".trace where acte = 'CONNEXION'"
                        + " group by compte")) {
            give.executeUpdate();
            touch(connection, key);
        }
    }

    /** A role on a unit for everybody. */
    private static void give(OwnStack own, String key) throws SQLException, IOException {
        try (Connection connection = Connections.open(own.postgresql().asSuperuser("treille"));
                Statement statement = connection.createStatement()) {
            String schema = schema(connection, key);
            statement.execute("insert into " + schema + ".affectation"
                    + " (id, compte, modele, perimetre, lieu, from_at, since, by_compte)"
                    + " select gen_random_uuid(), a.compte, 'EDUCATEUR', 'UNITE', u.id, now(), now(), 'bench'"
                    + " from (select compte, row_number() over () % " + UNITS + " as n from " + schema + ".agent) a"
                    + " join (select id, row_number() over () - 1 as n from " + schema + ".unite) u using (n)");
            touch(connection, key);
        }
    }

    private static void touch(Connection connection, String key) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String schema = schema(connection, key);
            statement.execute("update " + schema + ".habilitation_version set version = nextval('" + schema
                    + ".habilitation_version_seq')");
        }
    }

    private static String schema(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select quote_ident(nspname) from pg_namespace where nspname = 't_' || replace(?, '-', '_')")) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
