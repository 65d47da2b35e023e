package fr.treille.tenancy.migration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the schema of a gestionnaire is made of in this release. */
@ApplicationScoped
public class TenantRelease {

    private static final String CHANGELOG = "fr/treille/tenancy/migration/gestionnaire.xml";

    TenantTemplate template;

    @PostConstruct
    void read() {
        template = TenantTemplate.read(CHANGELOG);
    }

    /** Its version: the identifier of its last change set, which begins with a number that only grows. */
    public String version() {
        return template.changeSets().getLast().id();
    }

    /** Identifiers of all its change sets, in order. */
    public List<String> changeSets() {
        return template.changeSets().stream()
                .map(TenantTemplate.ChangeSetSql::id)
                .toList();
    }

    /** Whether a schema of this version has all that this release needs: its own version, or one of a later release. */
    public boolean isServedBy(String schemaVersion) {
        return schemaVersion.compareTo(version()) >= 0;
    }

    TenantTemplate template() {
        return template;
    }
}
