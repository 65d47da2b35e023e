package fr.treille.infra.keycloak;

import fr.treille.infra.distribution.Trees;
import fr.treille.infra.http.Http;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.part.PartProcess;
import fr.treille.infra.part.PartStatus;
import fr.treille.infra.postgresql.Postgresql;
import fr.treille.infra.process.Daemon;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Keycloak of this instance alone, started by us. */
public final class EmbeddedKeycloak implements Keycloak {

    private static final Duration START = Duration.ofSeconds(240);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Instance instance;
    private final Settings settings;
    private final KeycloakDistribution distribution;
    private final Postgresql postgresql;
    private final RealmFile realm;
    private final KeycloakHome home;
    private final PartProcess process;

    public EmbeddedKeycloak(
            Instance instance,
            Settings settings,
            KeycloakDistribution distribution,
            Path realmSources,
            Postgresql postgresql) {
        this.instance = instance;
        this.settings = settings;
        this.distribution = distribution;
        this.postgresql = postgresql;
        this.realm = new RealmFile(realmSources);
        this.home = new KeycloakHome(instance.data().keycloak().resolve("home"));
        this.process = new PartProcess(NAME, TITLE, instance.data());
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return settings.ports().of(Port.KEYCLOAK);
    }

    @Override
    public String issuer() {
        return url() + "/realms/treille";
    }

    @Override
    public String clientSecret() throws IOException {
        return instance.secrets().secret("oidc.client-secret");
    }

    @Override
    public String provisionerSecret() throws IOException {
        return instance.secrets().secret("provisioner.client-secret");
    }

    @Override
    public Optional<String> operatorSecret() throws IOException {
        return Optional.of(instance.secrets().secret("operator.client-secret"));
    }

    @Override
    public List<Account> accounts() throws IOException {
        return settings.demonstration() ? realm.accounts(instance.secrets()) : List.of();
    }

    @Override
    public PartStatus status() throws IOException {
        return process.status(port(), this::ready);
    }

    private boolean ready() {
        return Http.answersOk("http://127.0.0.1:" + settings.ports().of(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
    }

    @Override
    public void prepare(Step step) throws IOException, InterruptedException {
        distribution.home(step);
    }

    @Override
    public void start(Step step) throws IOException, InterruptedException {
        Path shared = distribution.home(step);
        KeycloakCommand command = new KeycloakCommand(
                home.directory(), url(), port(), settings.ports().of(Port.KEYCLOAK_MANAGEMENT));
        Postgresql.KeycloakStore store = postgresql.ofKeycloak();
        String fingerprint = Trees.fingerprint(
                List.of(),
                shared.toString(),
                String.join(" ", command.words()),
                store.schema(),
                store.database().url(),
                store.database().user(),
                store.database().password());
        if (!process.runsWith(fingerprint)) {
            stop(step);
            step.doing("starting");
            home.linkTo(shared);
            ForbiddenPasswords.write(home.forbiddenPasswords());
            writeRealmUntilImported();
            process.start(new Daemon(command.words(), environment(store), home.directory()), fingerprint);
            Files.deleteIfExists(aligned());
        }
        process.awaitReady(this::ready, START);
        Files.writeString(imported(), "The realm is in the database: its file is not read again.\n");
        align();
        step.done("ready at " + url());
    }

    private void writeRealmUntilImported() throws IOException {
        if (!Files.exists(imported()) || !Files.exists(home.importFile())) {
            realm.write(home.importFile(), settings.demonstration(), instance.secrets());
            if (settings.demonstration()) {
                realm.writeStandIns(home.imports(), instance.secrets());
            }
        }
    }

    /** Asks Keycloak only after a start or a change of address: each time would cost the fast "up" half a second. */
    private void align() throws IOException {
        String addresses = settings.url() + " " + url();
        if (Files.exists(aligned()) && Files.readString(aligned()).equals(addresses)) {
            return;
        }
        new ClientAddresses(admin()).align(settings.url());
        if (settings.demonstration()) {
            new StandInAddresses(admin()).align(url());
        }
        Files.writeString(aligned(), addresses);
    }

    /** The administrator's door; for what no service account may see. */
    public AdminApi admin() throws IOException {
        return new AdminApi(url(), instance.secrets().secret("keycloak.admin-password"));
    }

    private Path imported() {
        return instance.data().keycloak().resolve("realm.imported");
    }

    private Path aligned() {
        return instance.data().keycloak().resolve("client.url");
    }

    private Map<String, String> environment(Postgresql.KeycloakStore store) throws IOException {
        Map<String, String> environment = new HashMap<>(placeholders());
        environment.putAll(Map.of(
                "KC_DB_URL", store.database().url(),
                "KC_DB_USERNAME", store.database().user(),
                "KC_DB_PASSWORD", store.database().password(),
                "KC_DB_SCHEMA", store.schema(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", AdminApi.ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", instance.secrets().secret("keycloak.admin-password")));
        return environment;
    }

    /** What the realm files leave to be filled at their import. */
    private Map<String, String> placeholders() throws IOException {
        Map<String, String> values = new HashMap<>(Map.of(
                "TREILLE_URL", settings.url(),
                "TREILLE_WEB_SECRET", clientSecret(),
                "TREILLE_PROVISIONER_SECRET", provisionerSecret(),
                "TREILLE_OPERATOR_SECRET", instance.secrets().secret("operator.client-secret")));
        if (settings.demonstration()) {
            values.put("TREILLE_KEYCLOAK_URL", url());
            values.put("TREILLE_DIRECTORY_SECRET", instance.secrets().secret("directory.client-secret"));
            values.putAll(ProSanteConnect.standIn(url(), instance.secrets().secret("psc.client-secret")));
        } else {
            values.putAll(ProSanteConnect.from(System.getenv()));
        }
        return values;
    }

    @Override
    public void stop(Step step) throws IOException, InterruptedException {
        if (process.running().isPresent()) {
            step.doing("stopping");
        }
        process.stop("TERM", STOP);
    }
}
