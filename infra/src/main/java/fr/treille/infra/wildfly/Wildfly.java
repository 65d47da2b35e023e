package fr.treille.infra.wildfly;

import fr.treille.infra.distribution.Trees;
import fr.treille.infra.http.Http;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.PrivateFile;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.keycloak.Keycloak;
import fr.treille.infra.part.Part;
import fr.treille.infra.part.PartProcess;
import fr.treille.infra.part.PartStatus;
import fr.treille.infra.postgresql.Postgresql;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.Daemon;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The WildFly of one instance, with the application in it. */
public final class Wildfly implements Part {

    public static final String NAME = "wildfly";

    /** Its readiness waits for Keycloak's, whose first start takes a minute on a busy machine. */
    private static final Duration START = Duration.ofSeconds(300);

    private static final String BOOTED_WITH_ERRORS = "WFLYSRV0026";
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Instance instance;
    private final Settings settings;
    private final WildflyDistribution distribution;
    private final Path ear;
    private final Postgresql postgresql;
    private final Keycloak keycloak;
    private final PartProcess process;
    private final Deployment deployment;

    public Wildfly(
            Instance instance,
            Settings settings,
            WildflyDistribution distribution,
            Path ear,
            Postgresql postgresql,
            Keycloak keycloak) {
        this.instance = instance;
        this.settings = settings;
        this.distribution = distribution;
        this.ear = ear;
        this.postgresql = postgresql;
        this.keycloak = keycloak;
        this.process = new PartProcess(NAME, title(), instance.data());
        this.deployment = new Deployment(base().resolve("deployments"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "WildFly";
    }

    private Path base() {
        return instance.data().wildfly().resolve("standalone");
    }

    @Override
    public PartStatus status() throws IOException {
        return process.status(settings.ports().of(Port.WILDFLY), this::healthy);
    }

    private boolean healthy() throws IOException {
        return deployment.failure().isEmpty() && answers();
    }

    private boolean answers() {
        return Http.answersOk("http://127.0.0.1:" + settings.ports().of(Port.WILDFLY_MANAGEMENT) + "/health/ready");
    }

    private boolean ready() throws IOException {
        if (!deployment.done()) {
            return false;
        }
        if (answers()) {
            return true;
        }
        if (process.wroteSinceStart(BOOTED_WITH_ERRORS).isPresent()) {
            throw new Problem("WildFly started with errors ("
                    + process.wroteSinceStart("ERROR").orElse("it does not say which")
                    + "): see its log (infra/treille logs wildfly), correct this and run the command again.");
        }
        return false;
    }

    @Override
    public void prepare(Step step) throws IOException, InterruptedException {
        distribution.home(step);
    }

    @Override
    public void start(Step step) throws IOException, InterruptedException {
        Path home = distribution.home(step);
        Path properties = instance.data().wildfly().resolve("treille.properties");
        WildflyCommand command = new WildflyCommand(home, base(), properties, settings.ports());
        Map<String, String> values = new ServerProperties(settings, instance.secrets(), postgresql, keycloak).values();
        String fingerprint = Trees.fingerprint(List.of(), String.join(" ", command.words()), values.toString());
        if (process.runsWith(fingerprint)) {
            serve(step);
        } else {
            boot(step, home, properties, values, new Daemon(command.words(), Map.of(), base()), fingerprint);
        }
        step.done("ready at " + settings.url());
    }

    private void boot(
            Step step, Path home, Path properties, Map<String, String> values, Daemon daemon, String fingerprint)
            throws IOException, InterruptedException {
        stop(step);
        step.doing("starting");
        link(home);
        Trees.copy(home.resolve("standalone/configuration"), base().resolve("configuration"));
        PrivateFile.write(properties, "Settings of the server, written at each start.", values);
        deployment.request(ear);
        process.start(daemon, fingerprint);
        process.awaitReady(this::ready, START);
    }

    /** The server runs: gives it the archive if that is another one, and waits until all is well. */
    private void serve(Step step) throws IOException, InterruptedException {
        boolean failed = deployment.failure().isPresent();
        if (failed || !deployment.holds(ear)) {
            step.doing("deploying the application again");
            deployment.request(ear);
        }
        process.awaitReady(this::ready, START);
    }

    /** Puts another archive in the place of the one that is served, and waits until the server says it is deployed. */
    public void deploy(Path other, Step step) throws IOException, InterruptedException {
        step.doing("deploying");
        deployment.request(other);
        process.awaitReady(deployment::done, START);
        step.done("deployed");
    }

    private void link(Path home) throws IOException {
        Path link = instance.data().wildfly().resolve("home");
        Files.createDirectories(base());
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(link);
        }
        Files.createSymbolicLink(link, home);
    }

    @Override
    public void stop(Step step) throws IOException, InterruptedException {
        if (process.running().isPresent()) {
            step.doing("stopping");
        }
        process.stop("TERM", STOP);
    }
}
