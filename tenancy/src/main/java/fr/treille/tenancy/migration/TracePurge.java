package fr.treille.tenancy.migration;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Removes traces that have had their time: what the gestionnaire's own role may not do, the owner's login does. */
@ApplicationScoped
public class TracePurge {

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    /**
     * Removes whole seals with their traces, up to the last one that was written down as purged; in one transaction.
     *
     * @return how many traces went
     * @throws DatabaseRefused when the database does not answer, or the schema is not there
     */
    public long run(GestionnaireKey key) {
        try {
            return TenantDdl.inTransaction(owner, key, TenantDdl::purgeTraces);
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }
}
