package fr.treille.infra.stack;

import fr.treille.infra.build.Maven;
import fr.treille.infra.build.Project;
import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Downloads;
import fr.treille.infra.distribution.Versions;
import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.keycloak.EmbeddedKeycloak;
import fr.treille.infra.keycloak.ExternalKeycloak;
import fr.treille.infra.keycloak.Keycloak;
import fr.treille.infra.keycloak.KeycloakDistribution;
import fr.treille.infra.part.Part;
import fr.treille.infra.postgresql.EmbeddedPostgresql;
import fr.treille.infra.postgresql.ExternalPostgresql;
import fr.treille.infra.postgresql.Postgresql;
import fr.treille.infra.postgresql.PostgresqlDistribution;
import fr.treille.infra.wildfly.Wildfly;
import fr.treille.infra.wildfly.WildflyDistribution;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The parts of one instance, each either ours or external. */
public record Stack(Settings settings, Versions versions, Postgresql postgresql, Keycloak keycloak, Wildfly wildfly) {

    public static Stack of(Project project, Instance instance, Settings settings) throws IOException {
        Versions versions = Versions.ofTheBuild();
        Cache cache = Cache.ofTheUser();
        Downloads downloads = new Downloads(new Maven(project));
        External external = instance.external(settings);
        Postgresql postgresql = postgresql(
                instance, settings, external, new PostgresqlDistribution(cache, downloads, versions.postgresql()));
        Keycloak keycloak = keycloak(
                instance,
                settings,
                external,
                new KeycloakDistribution(
                        cache,
                        downloads,
                        versions.keycloak(),
                        project.keycloakSources().resolve("themes")),
                project,
                postgresql);
        WildflyDistribution wildfly = new WildflyDistribution(
                cache, downloads, versions.wildfly(), versions.pgjdbc(), project.wildflySources());
        return new Stack(
                settings,
                versions,
                postgresql,
                keycloak,
                new Wildfly(instance, settings, wildfly, project.ear(), postgresql, keycloak));
    }

    private static Postgresql postgresql(
            Instance instance, Settings settings, External external, PostgresqlDistribution distribution) {
        Optional<External.Database> database = external.database();
        return database.isPresent()
                ? new ExternalPostgresql(
                        instance, database.get(), external.identityProvider().isEmpty())
                : new EmbeddedPostgresql(instance, settings.ports().of(Port.POSTGRESQL), distribution);
    }

    private static Keycloak keycloak(
            Instance instance,
            Settings settings,
            External external,
            KeycloakDistribution distribution,
            Project project,
            Postgresql postgresql) {
        Optional<External.IdentityProvider> provider = external.identityProvider();
        return provider.isPresent()
                ? new ExternalKeycloak(provider.get())
                : new EmbeddedKeycloak(instance, settings, distribution, project.keycloakSources(), postgresql);
    }

    /** In the order in which they are started. */
    public List<Part> parts() {
        return List.of(postgresql, keycloak, wildfly);
    }
}
