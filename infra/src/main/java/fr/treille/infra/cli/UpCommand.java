package fr.treille.infra.cli;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Port;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.stack.Stack;
import fr.treille.infra.stack.Up;
import fr.treille.infra.stack.UpOptions;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Start everything, build what is needed first, wait until it is ready.",
            "Once everything runs, a second \"up\" deploys the application again if its sources changed,"
                    + " and mends what stopped."
        })
final class UpCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Option(names = "--port", paramLabel = "PORT", description = "Port of Treille (8080).")
    private @Nullable Integer port;

    @Option(names = "--management-port", paramLabel = "PORT", description = "WildFly's management (9990).")
    private @Nullable Integer managementPort;

    @Option(names = "--keycloak-port", paramLabel = "PORT", description = "Port of Keycloak (8180).")
    private @Nullable Integer keycloakPort;

    @Option(names = "--keycloak-management-port", paramLabel = "PORT", description = "Keycloak's management (9000).")
    private @Nullable Integer keycloakManagementPort;

    @Option(names = "--db-port", paramLabel = "PORT", description = "Port of PostgreSQL (54320).")
    private @Nullable Integer databasePort;

    @Option(names = "--free-ports", description = "Choose ports that are free; they are kept for the next time.")
    private boolean freePorts;

    @Option(names = "--no-demonstration", description = "Create the instance without demonstration accounts and data.")
    private boolean noDemonstration;

    @Option(names = "--no-build", description = "Take the application as it was last built.")
    private boolean noBuild;

    @Override
    public Integer call() throws IOException {
        UpOptions asked = new UpOptions(ports(), freePorts, !noDemonstration, !noBuild, External.from(System.getenv()));
        Stack stack;
        try (Progress progress = target.progress()) {
            stack = new Up(target.project(), target.instance(), progress).run(asked);
        }
        Welcome.print(stack.settings().url(), stack.keycloak().accounts(), System.out);
        return 0;
    }

    private Map<Port, Integer> ports() {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        put(ports, Port.WILDFLY, port);
        put(ports, Port.WILDFLY_MANAGEMENT, managementPort);
        put(ports, Port.KEYCLOAK, keycloakPort);
        put(ports, Port.KEYCLOAK_MANAGEMENT, keycloakManagementPort);
        put(ports, Port.POSTGRESQL, databasePort);
        return ports;
    }

    private static void put(Map<Port, Integer> ports, Port port, @Nullable Integer number) {
        if (number != null) {
            ports.put(port, number);
        }
    }
}
