package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.stack.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every table of the database, from its catalogue, tried by everybody it is not for. */
class TablesIT {

    private static final String DENIED = "42501";

    /** @param reads whether everybody may read it: the public side */
    private record Table(String schema, String name, String column, boolean reads) {

        List<String> attempts() {
            String table = schema + ".\"" + name + "\"";
            List<String> attempts = new ArrayList<>(List.of(
                    "insert into " + table + " default values",
                    "update " + table + " set \"" + column + "\" = \"" + column + "\"",
                    "delete from " + table,
                    "truncate " + table,
                    "alter table " + table + " add column intruder int",
                    "drop table " + table));
            if (!reads) {
                attempts.add("select * from " + table);
            }
            return attempts;
        }
    }

    @Test
    void noRoleHasAnyRightOnATableThatIsNotItsOwn() throws SQLException {
        List<String> rights = Database.asSuperuser().list("""
                select r.rolname || ' on ' || n.nspname || '.' || c.relname
                  from pg_roles r
                 cross join pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where r.rolname like 't\\_%' and n.nspname <> r.rolname
                   and c.relkind in ('r', 'p', 'v', 'm', 'f')
                   and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
                   and (has_table_privilege(r.oid, c.oid, 'insert, update, delete, truncate, references, trigger')
                        or has_any_column_privilege(r.oid, c.oid, 'insert, update')
                        or ((n.nspname <> 'referential' or c.relname like 'databasechange%')
                            and has_any_column_privilege(r.oid, c.oid, 'select')))
                """);

        assertThat(rights).isEmpty();
    }

    /** Really tried: what all share, and everything of one other gestionnaire, so that every table is tried by somebody. */
    @Test
    void noRoleReachesATableThatIsNotItsOwn() throws SQLException {
        List<Table> tables = tables();
        List<String> roles =
                Database.asSuperuser().list("select rolname from pg_roles where rolname like 't\\_%' order by rolname");
        assertThat(roles).as("gestionnaires to try").hasSizeGreaterThanOrEqualTo(2);
        assertThat(tables).extracting(Table::schema).contains("platform").containsAll(roles);

        List<String> reached = new ArrayList<>();
        Set<Table> tried = new HashSet<>();
        try (Connection connection = Database.asApplication().open()) {
            for (int i = 0; i < roles.size(); i++) {
                String neighbour = roles.get((i + 1) % roles.size());
                for (Table table : tables) {
                    if (!table.schema().startsWith("t_") || table.schema().equals(neighbour)) {
                        tried.add(table);
                        reached.addAll(attempts(connection, "set local role " + roles.get(i), table));
                    }
                }
            }
        }
        assertThat(reached).isEmpty();
        assertThat(tried).containsAll(tables);
    }

    @Test
    void theApplicationsLoginByItselfReachesNoTable() throws SQLException {
        assertThat(reachedBy(Database.asApplication(), tables())).isEmpty();
    }

    @Test
    void theRegistrysLoginReachesNoGestionnaire() throws SQLException {
        List<Table> tenants = tables().stream()
                .filter(table -> table.schema().startsWith("t_"))
                .toList();
        assertThat(tenants).isNotEmpty();

        assertThat(reachedBy(Database.asPlatform(), tenants)).isEmpty();
        assertThat(Database.asSuperuser()
                        .list("select 1 from pg_auth_members m join pg_roles r on r.oid = m.member"
                                + " where r.rolname = 'treille_platform'"))
                .isEmpty();
    }

    @Test
    void theReferentialsLoginReachesNothingElse() throws SQLException {
        List<Table> others = tables().stream()
                .filter(table -> !table.schema().equals("referential"))
                .toList();
        assertThat(others).isNotEmpty();

        assertThat(reachedBy(Database.asReferential(), others)).isEmpty();
        assertThat(Database.asSuperuser()
                        .list("select 1 from pg_auth_members m join pg_roles r on r.oid = m.member"
                                + " where r.rolname = 'treille_referential'"))
                .isEmpty();
    }

    @Test
    void aGestionnairesOwnRoleDefinesNothing() throws SQLException {
        List<String> reached = new ArrayList<>();
        List<String> roles = Database.asSuperuser()
                .list(
                        "select rolname from pg_roles where rolname like 't\\_%' and pg_has_role('treille_app', oid, 'set')");
        assertThat(roles).isNotEmpty();
        try (Connection connection = Database.asApplication().open()) {
            for (String role : roles) {
                for (String definition : List.of(
                        "create table " + role + ".intruder (id int)",
                        "create temporary table intruder (id int)",
                        "create table public.intruder (id int)",
                        "create schema intruder",
                        "create role intruder",
                        "grant " + role + " to treille_platform",
                        "alter table " + role + ".reglage add column intruder int",
                        "drop table " + role + ".reglage",
                        "select * from " + role + ".databasechangelog")) {
                    denied(connection, "set local role " + role, definition).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEmpty();
    }

    @Test
    void whatIsAppendOnlyIsNeitherChangedNorRemovedByAnybodyButTheOwner() throws SQLException {
        List<String> tables = Database.asSuperuser().list("""
                select n.nspname || '|' || c.relname || '|' || min(a.attname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_roles r on r.rolname = n.nspname
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                 where c.relkind = 'r' and obj_description(c.oid, 'pg_class') like 'Append-only%'
                   and pg_has_role('treille_app', r.oid, 'set')
                 group by n.nspname, c.relname
                """);
        assertThat(tables).filteredOn(row -> row.contains("|trace|")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(tables).filteredOn(row -> row.contains("|sceau|")).hasSizeGreaterThanOrEqualTo(2);

        List<String> reached = new ArrayList<>();
        try (Connection connection = Database.asApplication().open()) {
            for (String row : tables) {
                String[] part = row.split("\\|");
                String table = part[0] + "." + part[1];
                for (String attempt : List.of(
                        "update " + table + " set " + part[2] + " = " + part[2],
                        "delete from " + table,
                        "truncate " + table)) {
                    denied(connection, "set local role " + part[0], attempt).ifPresent(reached::add);
                }
            }
        }
        assertThat(reached).isEmpty();
    }

    private static List<String> reachedBy(Database login, List<Table> tables) throws SQLException {
        List<String> reached = new ArrayList<>();
        try (Connection connection = login.open()) {
            for (Table table : tables) {
                reached.addAll(attempts(connection, "select 1", table));
            }
        }
        return reached;
    }

    private static List<String> attempts(Connection connection, String first, Table table) throws SQLException {
        List<String> reached = new ArrayList<>();
        for (String attempt : table.attempts()) {
            denied(connection, first, attempt).ifPresent(reached::add);
        }
        return reached;
    }

    /** Empty when PostgreSQL says that it is not allowed, and nothing else. */
    private static Optional<String> denied(Connection connection, String first, String attempt) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(first);
            statement.execute(attempt);
            return Optional.of(first + "; " + attempt + ": done");
        } catch (SQLException e) {
            return DENIED.equals(e.getSQLState())
                    ? Optional.empty()
                    : Optional.of(first + "; " + attempt + ": " + e.getMessage());
        } finally {
            connection.rollback();
        }
    }

    private static List<Table> tables() throws SQLException {
        return Database.asSuperuser().list("""
                        select n.nspname || '|' || c.relname || '|' || min(a.attname)
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p', 'v', 'm', 'f')
                           and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
                         group by n.nspname, c.relname
                        """).stream()
                .map(row -> row.split("\\|"))
                .map(part -> new Table(
                        part[0],
                        part[1],
                        part[2],
                        part[0].equals("referential") && !part[1].startsWith("databasechange")))
                .toList();
    }
}
