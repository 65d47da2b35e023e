package fr.treille.tenancy.migration;

import fr.treille.tenancy.migration.TenantTemplate.ChangeSetSql;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Definitions on one gestionnaire's schema, in one transaction of the owner's. Names come from {@link GestionnaireKey},
 * whose shape leaves nothing to quote.
 */
final class TenantDdl {

    /** Tables that Liquibase keeps for itself. */
    private static final String LIQUIBASE = "databasechangelog, databasechangeloglock";

    private final Connection connection;
    private final GestionnaireKey key;

    private TenantDdl(Connection connection, GestionnaireKey key) {
        this.connection = connection;
        this.key = key;
    }

    interface Act {
        void on(TenantDdl ddl) throws SQLException;
    }

    interface Question<T> {
        T of(TenantDdl ddl) throws SQLException;
    }

    /** One at a time on a gestionnaire, whatever the node. */
    static <T> T inTransaction(DataSource owner, GestionnaireKey key, Question<T> work) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                TenantDdl ddl = new TenantDdl(connection, key);
                ddl.lock();
                T answer = work.of(ddl);
                connection.commit();
                return answer;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void lock() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "treille/" + key);
            statement.execute();
        }
    }

    void ensureRole() throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?")) {
            execute("create role " + role() + " nologin");
            execute("grant " + SharedRights.READERS + " to " + role());
        }
    }

    void ensureSchema(TenantTemplate template) throws SQLException {
        boolean there = exists("select 1 from pg_namespace where nspname = ?");
        if (!there) {
            execute("create schema " + schema());
        }
        enter();
        if (!there) {
            execute(template.foundation());
        }
        // One that a crash left behind may be of an older release by now.
        run(missing(template));
        // Also on what was there: a role that was lost comes back without any right.
        execute("grant usage on schema " + schema() + " to " + role());
        grantOnContents();
    }

    private void grantOnContents() throws SQLException {
        for (String sql : List.of(
                "grant select, insert, update, delete on all tables in schema %s to %s",
                "grant usage, select on all sequences in schema %s to %s",
                // For what later releases add.
                "alter default privileges in schema %s grant select, insert, update, delete on tables to %s",
                "alter default privileges in schema %s grant usage, select on sequences to %s")) {
            execute(sql.formatted(schema(), role()));
        }
        execute("revoke all on " + LIQUIBASE + " from " + role());
        for (String table : appendOnly()) {
            execute("revoke update, delete, truncate on " + table + " from " + role());
        }
    }

    /** Said where the table is defined, in its comment, so that none is forgotten here. */
    private List<String> appendOnly() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'Append-only%'
                """)) {
            statement.setString(1, schema());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    void open(String login) throws SQLException {
        execute("grant " + role() + " to " + quoted(login) + " with inherit false, set true");
    }

    void shut(String login) throws SQLException {
        execute("revoke " + role() + " from " + quoted(login));
    }

    void drop() throws SQLException {
        execute("drop schema if exists " + schema() + " cascade");
        execute("drop role if exists " + role());
    }

    TenantSchemas.Upgrade upgrade(TenantTemplate template) throws SQLException {
        enter();
        List<ChangeSetSql> missing = missing(template);
        long start = System.nanoTime();
        run(missing);
        if (!missing.isEmpty()) {
            grantOnContents();
        }
        connection.commit();
        return new TenantSchemas.Upgrade(missing.size(), (System.nanoTime() - start) / 1_000_000);
    }

    private List<ChangeSetSql> missing(TenantTemplate template) throws SQLException {
        Set<String> known = applied();
        return template.changeSets().stream()
                .filter(changeSet -> !known.contains(changeSet.id()))
                .toList();
    }

    private Set<String> applied() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from databasechangelog")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private void run(List<ChangeSetSql> changeSets) throws SQLException {
        for (ChangeSetSql changeSet : changeSets) {
            execute(changeSet.sql());
        }
        mark(changeSets);
    }

    /** As Liquibase itself would. */
    private void mark(List<ChangeSetSql> changeSets) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into databasechangelog
                  (id, author, filename, md5sum, description, comments, exectype, liquibase, dateexecuted, orderexecuted)
                values (?, ?, ?, ?, ?, ?, 'EXECUTED', '4.33.0', now(),
                        (select coalesce(max(orderexecuted), 0) + 1 from databasechangelog))
                """)) {
            for (ChangeSetSql changeSet : changeSets) {
                statement.setString(1, changeSet.id());
                statement.setString(2, changeSet.author());
                statement.setString(3, changeSet.file());
                statement.setString(4, changeSet.checksum());
                statement.setString(5, changeSet.description());
                statement.setString(6, changeSet.comment());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void enter() throws SQLException {
        execute("set local search_path to " + schema());
    }

    private boolean exists(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String quoted(String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private String schema() {
        return key.schema();
    }

    private String role() {
        return key.schema();
    }
}
