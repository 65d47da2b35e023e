package fr.treille.infra.stack;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.keycloak.Keycloak;
import fr.treille.infra.postgresql.Postgresql;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.wildfly.Wildfly;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settles the lasting choices: those kept, changed by those asked for now. */
record SettingsChoice(Instance instance, UpOptions asked) {

    private static final Map<String, List<Port>> PORTS_OF = Map.of(
            Postgresql.NAME, List.of(Port.POSTGRESQL),
            Keycloak.NAME, List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT),
            Wildfly.NAME, List.of(Port.WILDFLY, Port.WILDFLY_MANAGEMENT));

    Settings settle() throws IOException {
        Optional<Settings> kept = instance.settings();
        Settings base = kept.isPresent() ? checked(kept.get()) : fresh();
        Ports ports = base.ports().with(asked.ports());
        ports.check();
        Set<Port> needed = needed(kept, ports, base);
        if (asked.freePorts()) {
            Set<Port> free = EnumSet.noneOf(Port.class);
            free.addAll(needed);
            free.removeAll(asked.ports().keySet());
            ports = ports.withFree(free);
        }
        ports.requireFree(needed);
        return base.withPorts(ports);
    }

    private Settings fresh() {
        return new Settings(
                asked.freePorts() ? Ports.anywhere() : Ports.byDefault(),
                asked.demonstration(),
                asked.external().database().map(External.Database::url),
                asked.external().identityProvider().map(External.IdentityProvider::issuer));
    }

    /** An instance stays what it was made: its data would otherwise seem to vanish. */
    private Settings checked(Settings kept) {
        if (kept.demonstration() && !asked.demonstration()) {
            throw new Problem("This instance was created with demonstration accounts: choose another directory with"
                    + " --data-dir, or delete it with \"infra/treille reset\".");
        }
        External external = asked.external();
        if (external.database().isPresent() && kept.databaseUrl().isEmpty()) {
            throw new Problem(
                    "This instance keeps its data in its own PostgreSQL: unset TREILLE_DB_URL, or choose another"
                            + " directory with --data-dir.");
        }
        if (external.identityProvider().isPresent() && kept.issuer().isEmpty()) {
            throw new Problem("This instance has its own Keycloak: unset TREILLE_OIDC_URL, or choose another directory"
                    + " with --data-dir.");
        }
        return new Settings(
                kept.ports(),
                kept.demonstration(),
                external.database().map(External.Database::url).or(kept::databaseUrl),
                external.identityProvider()
                        .map(External.IdentityProvider::issuer)
                        .or(kept::issuer));
    }

    /** The ports that must be free: those of parts that are to be started, unless we hold them ourselves. */
    private Set<Port> needed(Optional<Settings> kept, Ports ports, Settings base) {
        List<Port> needed = new ArrayList<>();
        PORTS_OF.forEach((part, of) -> {
            boolean external =
                    part.equals(Postgresql.NAME) && base.databaseUrl().isPresent()
                            || part.equals(Keycloak.NAME) && base.issuer().isPresent();
            boolean running = instance.data().pidFile(part).running().isPresent();
            for (Port port : of) {
                boolean held = running
                        && kept.filter(k -> k.ports().of(port) == ports.of(port))
                                .isPresent();
                if (!external && !held) {
                    needed.add(port);
                }
            }
        });
        return needed.isEmpty() ? EnumSet.noneOf(Port.class) : EnumSet.copyOf(needed);
    }
}
