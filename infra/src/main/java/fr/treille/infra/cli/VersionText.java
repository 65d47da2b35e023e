package fr.treille.infra.cli;

import fr.treille.infra.operator.Gestionnaire;
import java.util.Optional;

/** At which version the data of a gestionnaire is, and whether that is this release's. */
final class VersionText {

    private VersionText() {}

    static String of(Gestionnaire gestionnaire) {
        Optional<String> version = gestionnaire.schemaVersion();
        if (version.isEmpty()) {
            return "-";
        }
        if (gestionnaire.setAside().isPresent()) {
            return version.get() + ", set aside: " + gestionnaire.setAside().get();
        }
        return gestionnaire.upToDate() ? version.get() : version.get() + ", behind";
    }
}
