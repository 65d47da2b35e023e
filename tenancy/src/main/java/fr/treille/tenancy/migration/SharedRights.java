package fr.treille.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Who may reach what all share. Granted anew after each migration, so that a new table is never forgotten.
 *
 * @param platformLogin the login of the registry
 * @param referentialLogin the login of the referential
 */
record SharedRights(String platformLogin, String referentialLogin) {

    private static final Logger LOG = Logger.getLogger(SharedRights.class);

    /** Given to the role of each gestionnaire: reading the public side. */
    static final String READERS = "treille_readers";

    void grant(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String login = statement.enquoteIdentifier(platformLogin, true);
            String keeper = statement.enquoteIdentifier(referentialLogin, true);
            for (String sql : List.of(
                    "grant usage on schema platform to " + login,
                    "grant select, insert, update, delete on all tables in schema platform to " + login,
                    "grant usage on all sequences in schema platform to " + login,
                    // What happened is written once.
                    "revoke update, delete on platform.passage, platform.certificat_destruction from " + login,
                    "revoke all on platform.databasechangelog, platform.databasechangeloglock from " + login,
                    "do $$ begin if not exists (select from pg_roles where rolname = '" + READERS + "') then"
                            + " create role " + READERS + " nologin; end if; end $$",
                    "grant usage on schema referential to " + READERS,
                    "grant select on all tables in schema referential to " + READERS,
                    "revoke all on referential.databasechangelog, referential.databasechangeloglock from " + READERS,
                    "grant usage on schema referential to " + keeper,
                    "grant select, insert, update, delete, truncate on all tables in schema referential to " + keeper,
                    "grant usage on all sequences in schema referential to " + keeper,
                    "revoke all on referential.databasechangelog, referential.databasechangeloglock from " + keeper,
                    "alter default privileges in schema referential grant select on tables to " + READERS)) {
                statement.execute(sql);
            }
            closeWhatEverybodyHas(connection, statement);
        }
    }

    /** By default everybody may make temporary tables, which outlive a transaction, and look into "public". */
    private static void closeWhatEverybodyHas(Connection connection, Statement statement) throws SQLException {
        try {
            statement.execute("revoke temporary on database "
                    + statement.enquoteIdentifier(connection.getCatalog(), true) + " from public");
            statement.execute("revoke all on schema public from public");
        } catch (SQLException e) {
            LOG.errorf(
                    "the owner of the database must run: revoke temporary on database %s from public; revoke all on schema"
                            + " public from public; (%s)",
                    connection.getCatalog(), e.getMessage());
        }
    }
}
