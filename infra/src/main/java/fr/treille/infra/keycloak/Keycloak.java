package fr.treille.infra.keycloak;

import fr.treille.infra.part.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keycloak, whoever runs it. */
public sealed interface Keycloak extends Part permits EmbeddedKeycloak, ExternalKeycloak {

    String NAME = "keycloak";

    String TITLE = "Keycloak";

    @Override
    default String name() {
        return NAME;
    }

    @Override
    default String title() {
        return TITLE;
    }

    /** Address of the server. */
    String url();

    /** Address of the realm, as tokens name it. */
    String issuer();

    /** Secret of the client {@code treille-web}. */
    String clientSecret() throws IOException;

    /** Secret of the service account {@code treille-provisioner}. */
    String provisionerSecret() throws IOException;

    /** Secret of the service account {@code treille-operator}, if this launcher may use it. */
    Optional<String> operatorSecret() throws IOException;

    /** The demonstration accounts, if this instance made any. */
    List<Account> accounts() throws IOException;
}
