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

    /** Who owns the product's database: makes schemas and roles, and serves no request of a person. */
    External.Database owner() throws IOException;

    /** Who serves requests: may do nothing before taking the role of one gestionnaire. */
    External.Database application() throws IOException;

    /** Who reads and writes the registry of gestionnaires, and nothing else. */
    External.Database platform() throws IOException;

    /** What keeps the referential. */
    External.Database referential() throws IOException;

    /** How Keycloak reaches its own. */
    KeycloakStore ofKeycloak() throws IOException;

    /**
     * Where Keycloak keeps its tables.
     *
     * @param schema a schema of its own where the database is shared
     */
    record KeycloakStore(External.Database database, String schema) {}
}
