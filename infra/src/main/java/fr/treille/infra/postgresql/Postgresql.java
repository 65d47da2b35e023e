package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import fr.treille.infra.part.Part;
import java.io.IOException;

/** PostgreSQL, whoever runs it. */
public sealed interface Postgresql extends Part permits EmbeddedPostgresql, ExternalPostgresql {

    String NAME = "postgresql";

    String TITLE = "PostgreSQL";

    @Override
    default String name() {
        return NAME;
    }

    @Override
    default String title() {
        return TITLE;
    }

    /** How the product reaches its database. */
    External.Database ofTreille() throws IOException;

    /** How Keycloak reaches its own. */
    KeycloakStore ofKeycloak() throws IOException;

    /**
     * Where Keycloak keeps its tables.
     *
     * @param schema a schema of its own where the database is shared
     */
    record KeycloakStore(External.Database database, String schema) {}
}
