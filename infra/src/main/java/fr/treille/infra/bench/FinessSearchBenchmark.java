package fr.treille.infra.bench;

import fr.treille.infra.bench.FinessQuestions.Asked;
import fr.treille.infra.build.Project;
import fr.treille.infra.finess.SyntheticFiles;
import fr.treille.infra.instance.External;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.postgresql.Connections;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * How long who looks for an establishment waits, twenty at once, over HTTP; beside a statement written by hand for the same
 * words on a connection of its own.
 */
record FinessSearchBenchmark(Project project) implements Benchmark {

    private static final int USERS = 20;
    private static final int EACH = 100;
    private static final int WARM_UP = 60;
    /** Nobody types, reads and types again in less. */
    private static final int PAUSE_MILLIS = 500;

    private static final double MILLIS = 50;
    private static final int SYNTHETIC = 105_000;
    private static final String NATIONAL = "../shared/data/finess/etalab-cs1100507-stock-20210108-0427.csv";

    /** One of the users. */
    @FunctionalInterface
    private interface Asking {
        void ask(Asked asked) throws IOException, InterruptedException, SQLException;
    }

    /** Makes one for each user. */
    @FunctionalInterface
    private interface Users {
        Asking next() throws SQLException;
    }

    @Override
    public String name() {
        return "finess-search";
    }

    @Override
    public String description() {
        return "looking for establishments in the national file, 20 users at once, beside plain SQL";
    }

    @Override
    public Report run(long seed, PrintStream out) throws Exception {
        FinessRows finess = rows(seed, out);
        FinessQuestions questions = new FinessQuestions(finess, new Random(seed));
        List<List<Asked>> warmUp = each(questions, WARM_UP);
        List<List<Asked>> asked = each(questions, EACH);
        try (OwnStack own = OwnStack.empty(project, out);
                HttpClient client = HttpClient.newHttpClient()) {
            try (Connection owner = Connections.open(own.postgresql().owner())) {
                finess.load(owner);
            }
            OperatorApi api = own.api();
            Users overHttp = () -> question -> overHttp(client, api, question);
            out.println("warming up");
            measure(overHttp, warmUp, 0);
            out.println(USERS + " users who type and read");
            Sample users = measure(overHttp, asked, PAUSE_MILLIS);
            out.println(USERS + " that never pause");
            Sample pressed = measure(overHttp, asked, 0);
            out.println("plain SQL, " + USERS + " that never pause");
            List<Connection> connections = new ArrayList<>();
            try {
                Users bySql = () -> {
                    Connection connection = Connections.open(referential(own));
                    synchronized (connections) {
                        connections.add(connection);
                    }
                    return question -> bySql(connection, question);
                };
                measure(bySql, warmUp, 0);
                Sample plain = measure(bySql, asked, 0);
                return report(finess, users, pressed, plain);
            } finally {
                for (Connection connection : connections) {
                    connection.close();
                }
            }
        }
    }

    private static External.Database referential(OwnStack own) {
        try {
            return own.postgresql().owner();
        } catch (IOException e) {
            throw new Problem("The database of the measure cannot be reached: " + e.getMessage(), e);
        }
    }

    private static Report report(FinessRows finess, Sample users, Sample pressed, Sample plain) {
        return new Report(
                List.of(
                        Result.atMost(MILLIS, "p95", users.percentile(95), "ms"),
                        Result.measured("p50", users.percentile(50), "ms"),
                        Result.measured("most", users.most(), "ms"),
                        Result.measured("without-pause-p95", pressed.percentile(95), "ms"),
                        Result.measured("without-pause-p50", pressed.percentile(50), "ms"),
                        Result.measured("plain-sql-p95", plain.percentile(95), "ms"),
                        Result.measured("plain-sql-p50", plain.percentile(50), "ms"),
                        Result.measured("times-plain-sql", pressed.mean() / plain.mean(), "times")),
                Conditions.with(Map.of(
                        "establishments", Integer.toString(finess.rows().size()),
                        "users", Integer.toString(USERS),
                        "questions", Integer.toString(USERS * EACH),
                        "pause", PAUSE_MILLIS + " ms")));
    }

    private FinessRows rows(long seed, PrintStream out) throws IOException {
        Path national = project.root().resolve(NATIONAL).normalize();
        if (Files.exists(national)) {
            out.println("establishments of " + national.getFileName());
            return FinessRows.of(national);
        }
        out.println("no national file at " + NATIONAL + ": establishments that do not exist");
        Path folder = Files.createTempDirectory("treille-finess");
        List<Path> files = new SyntheticFiles(SYNTHETIC, seed).write(SyntheticFiles.Format.csv, folder);
        try {
            return FinessRows.of(files.getFirst());
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<List<Asked>> each(FinessQuestions questions, int count) {
        List<List<Asked>> all = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            all.add(questions.some(count));
        }
        return all;
    }

    private static Sample measure(Users users, List<List<Asked>> asked, int pause)
            throws InterruptedException, SQLException {
        try (ExecutorService workers = Executors.newFixedThreadPool(USERS)) {
            List<Future<List<Double>>> waiting = new ArrayList<>();
            for (List<Asked> mine : asked) {
                Asking user = users.next();
                waiting.add(workers.submit(() -> waits(user, mine, pause)));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : waiting) {
                try {
                    all.addAll(one.get());
                } catch (ExecutionException e) {
                    throw Problem.of(e);
                }
            }
            return new Sample(all);
        }
    }

    private static List<Double> waits(Asking user, List<Asked> questions, int pause)
            throws IOException, InterruptedException, SQLException {
        List<Double> millis = new ArrayList<>();
        for (Asked question : questions) {
            if (pause > 0) {
                // So that they do not ask in step.
                Thread.sleep(pause / 2 + Math.floorMod(question.hashCode(), pause));
            }
            long start = System.nanoTime();
            user.ask(question);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private static void overHttp(HttpClient client, OperatorApi api, Asked asked)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(api.url() + "/api/operateur/referentiel/etablissements?" + asked.query()))
                .header("Authorization", "Bearer " + api.tokens().reusable())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Problem("\"" + asked.query() + "\" was answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** What somebody would write who knows that all words must be there. */
    private static void bySql(Connection connection, Asked asked) throws SQLException {
        List<String> words = asked.words();
        String sql =
                "select numero, nom, ville, libelle_categorie from referential.etablissement where fermeture is null"
                        + words.stream().map(word -> " and recherche like ?").collect(Collectors.joining())
                        + " order by nom, numero limit 20";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int word = 0; word < words.size(); word++) {
                statement.setString(word + 1, "%" + words.get(word) + "%");
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}
