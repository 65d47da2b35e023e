package fr.treille.tenancy.migration;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The schemas of the gestionnaires and their roles. A schema belongs to the owner's login; the role of the same name may
 * read and write what is in it, and define nothing. Who works on a gestionnaire's data must become that role: opening and
 * shutting a schema is giving and taking that very right, so that the database itself keeps a frozen gestionnaire shut.
 */
@ApplicationScoped
public class TenantSchemas {

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    @Inject
    TenantRelease release;

    private String appLogin = "treille_app";

    @PostConstruct
    void readSettings() {
        appLogin = System.getProperty("treille.db.user", appLogin);
    }

    /** Makes role and schema in one transaction, at this release's version, open; what is there already is kept. */
    public void create(GestionnaireKey key) {
        inTransaction(key, ddl -> {
            ddl.ensureRole();
            ddl.ensureSchema(release.template());
            ddl.open(appLogin);
        });
    }

    /** From now on people's transactions can enter it. */
    public void open(GestionnaireKey key) {
        inTransaction(key, ddl -> ddl.open(appLogin));
    }

    /** From now on no transaction enters it; those under way end by themselves. */
    public void shut(GestionnaireKey key) {
        inTransaction(key, ddl -> ddl.shut(appLogin));
    }

    /** Schema and role are gone, with all that was in them; nothing to do when they are already. */
    public void drop(GestionnaireKey key) {
        inTransaction(key, TenantDdl::drop);
    }

    /**
     * Runs what it lacks of this release, all or nothing.
     *
     * @return how long others may have waited for it
     */
    Upgrade upgrade(GestionnaireKey key) throws SQLException {
        return TenantDdl.inTransaction(owner, key, ddl -> ddl.upgrade(release.template()));
    }

    private void inTransaction(GestionnaireKey key, TenantDdl.Act act) {
        try {
            TenantDdl.inTransaction(owner, key, ddl -> {
                act.on(ddl);
                return key;
            });
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    /** @param changeSets how many were run; {@code lockMillis} from the first of them to the commit */
    record Upgrade(int changeSets, long lockMillis) {}
}
