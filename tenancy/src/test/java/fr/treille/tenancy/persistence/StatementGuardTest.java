package fr.treille.tenancy.persistence;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.migration.TestDatabase;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGuardTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final StatementGuard guard = new StatementGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select r1_0.name,r1_0.changed_at,r1_0.changed_by,r1_0.value from reglage r1_0 where r1_0.name=?",
                "select count(*) from reglage r1_0 where lower(r1_0.value) like lower(?) escape ''",
                "select a1_0.compte from administrateur a1_0 order by a1_0.since desc offset ? rows fetch first ? rows only",
                "select r1_0.name from reglage r1_0 where r1_0.name=? for no key update of r1_0",
                "select r1_0.name from reglage r1_0 where r1_0.name in (?,?,?) for share skip locked",
                "select nextval('invitation_seq')",
                "select g1_0.key,l1_0.gestionnaire from platform.gestionnaire g1_0 left join platform.entite_juridique l1_0"
                        + " on g1_0.key=l1_0.gestionnaire",
                "(select name from reglage) union all (select value from reglage)",
                "((select name from reglage))",
                "with recursive t(n) as (values (1) union all select n+1 from t where n<?) select n from t",
                "insert into invitation (email,first_name,last_name,id) values (?,?,?,?)",
                "insert into reglage as r1_0(name,value) values (?,?) on conflict(name) do update set value=excluded.value",
                "INSERT INTO reglage (name) VALUES (?) RETURNING name",
                "\n  update platform.gestionnaire\n set lease_until = now() + make_interval(secs => ?)\n where key = ?\n",
                "update reglage set changed_at=?,changed_by=?,value=? where name=?",
                "delete from reglage r1_0 where r1_0.name=?",
                "merge into reglage as t using (select cast(? as text) name) as s on (t.name=s.name)"
                        + " when matched then update set value=? when not matched then insert (name,value) values (s.name,?)",
                "values (?,?)",
                "select cast(? as jsonb) ->> 'a', current_date, localtimestamp, r1_0.value || '' from reglage r1_0",
                "select p1_0.role_id,p1_0.roles,p1_0.parole,p1_0.authorizations from plan p1_0",
                "select pg_catalog.lower(?)",
                "select 'a$b', price$eur from reglage"
            })
    void whatHibernateWritesGoesThrough(String sql) {
        assertThat(guard.inspect(sql)).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role t_other",
                "SET ROLE t_other",
                "set local role t_other",
                "set session role t_other",
                "reset role",
                "reset all",
                "set search_path to t_other",
                "set local search_path = t_other",
                "set schema 't_other'",
                "set session authorization treille",
                "reset session authorization",
                "set transaction read write",
                "begin",
                "commit",
                "rollback",
                "savepoint s",
                "discard all",
                "discard plans",
                "do 'begin end'",
                "do language plpgsql 'begin end'",
                "prepare p as select 1",
                "execute p",
                "deallocate all",
                "declare c cursor for select 1",
                "fetch all from c",
                "call p()",
                "{call p()}",
                "{?= call p()}",
                "copy reglage to '/tmp/x'",
                "copy (select 1) to program 'id'",
                "alter role treille_app inherit",
                "alter table reglage owner to treille_app",
                "alter database treille set search_path to t_other",
                "grant t_other to treille_app",
                "revoke all on reglage from public",
                "create function f() returns int language sql return 1",
                "create temporary table t (id int)",
                "drop table reglage",
                "truncate reglage",
                "comment on table reglage is 'x'",
                "lock table reglage",
                "listen x",
                "notify x",
                "load 'x'",
                "vacuum",
                "analyze reglage",
                "explain analyze select 1",
                "show search_path",
                "table reglage",
                "security label on table reglage is 'x'",
                "import foreign schema x from server y into z",
                "reassign owned by t_other to treille",
                "",
                "   ",
                "(",
                "selection",
                "sel/**/ect 1"
            })
    void whatIsNeitherAQueryNorAChangeIsRefused(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('role', 't_other', true)",
                "select SET_CONFIG('ROLE', 't_other', false)",
                "select Set_Config(?, ?, ?)",
                "select \"set_config\"(?, ?, true)",
                "select pg_catalog.set_config(?, ?, true)",
                "select \"pg_catalog\".\"set_config\"(?, ?, true)",
                "select set_config\n(?, ?, true)",
                "select U&\"set!005fconfig\"(?, ?, true) uescape '!'",
                "select u&\"\\0073et_config\"(?, ?, true)",
                "select U&'role'",
                "select 'a'u&'b'",
                "with x as (select set_config(?, ?, true)) select * from x",
                "select * from reglage where name = set_config(?, ?, true)",
                "select * from set_config(?, ?, true)",
                "values (set_config(?, ?, true))",
                "insert into reglage (name) select set_config(?, ?, true)",
                "update reglage set value = set_config(?, ?, true)",
                "delete from reglage where name = set_config(?, ?, true)",
                "merge into reglage using (select set_config(?, ?, true)) s on true when matched then delete",
                "insert into reglage (name) values (?) returning set_config(?, ?, true)",
                "select current_setting('role')",
                "select current_setting('search_path')",
                "select current_setting('session_authorization')",
                "update pg_settings set setting = ? where name = ?",
                "update pg_catalog.pg_settings set setting = ?",
                "update \"pg_settings\" set setting = ?",
                "select * from PG_ROLES",
                "select * from pg_catalog.pg_namespace",
                "select pg_read_file(?)",
                "select pg_terminate_backend(1)",
                "select pg_advisory_lock(1)",
                "select pg_sleep(10)",
                "select pg_notify(?, ?)",
                "select pg_reload_conf()"
            })
    void whatReachesSettingsRolesOrTheServerIsRefused(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select query_to_xml(?, true, false, '')",
                "select QUERY_TO_XML(?, true, false, '')",
                "select \"query_to_xml\"(?, true, false, '')",
                "select pg_catalog.query_to_xml(?, true, false, '')",
                "select query_to_xmlschema(?, true, false, '')",
                "select query_to_xml_and_xmlschema(?, true, false, '')",
                "select cursor_to_xml(?, 1, true, false, '')",
                "select table_to_xml(?, true, false, '')",
                "select schema_to_xml(?, true, false, '')",
                "select schema_to_xmlschema(?, true, false, '')",
                "select database_to_xml(true, false, '')",
                "select * from ts_stat(?)",
                "select * from \"ts_stat\"(?)",
                "select ts_rewrite(?, ?)",
                "select * from dblink(?, ?) as t(a int)",
                "select dblink_exec(?)",
                "select lo_import(?)",
                "select lo_export(1, ?)",
                "select lo_get(1)"
            })
    void whatRunsTextAsSqlOrReachesOutsideIsRefused(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1; set role t_other",
                "select 1;",
                "select ';'",
                "select 1 -- and more",
                "select 1 /* and more */",
                "select /*+ hint */ 1",
                "select set/**/_config(?)",
                "/* first */ select 1",
                "-- first\nselect 1",
                "select '' --' from reglage",
                "select $$text$$",
                "select $tag$text$tag$",
                "select $_1$text$_1$",
                "select $é$some text$é$",
                "select $tagué$some text$tagué$",
                "select * from reglage where name = '' or '' = ''; drop table reglage"
            })
    void severalStatementsCommentsAndHiddenTextsAreRefused(String sql) {
        assertRefused(sql);
    }

    @Test
    void aRefusalNeverRepeatsWhatSomebodyTyped() {
        assertThatThrownBy(() -> guard.inspect("select 'Jeanne Le Goff', set_config(?, ?, true)"))
                .isInstanceOf(ForbiddenStatement.class)
                .message()
                .isNotBlank()
                .doesNotContain("Jeanne");
    }

    /** What would bring another gestionnaire's value, each in one statement, were it sent. */
    static List<String> escapes() {
        return List.of(
                "select set_config('role', '%1$s', true), query_to_xml('select value from %1$s.reglage', true, false, '')",
                "select query_to_xml('select set_config(''role'', ''%1$s'', true)', true, false, ''),"
                        + " query_to_xml('select value from %1$s.reglage', true, false, '')",
                "select query_to_xml(E'select set\\x5fconfig(''ro'' || ''le'', ''%1$s'', true)', true, false, ''),"
                        + " query_to_xml('select value from %1$s.reglage', true, false, '')",
                "select U&\"set\\005fconfig\"('ro' || 'le', '%1$s', true),"
                        + " U&\"query\\005fto\\005fxml\"('select value from %1$s.reglage', true, false, '')",
                "set role %1$s; select value from %1$s.reglage",
                "with other as materialized (select set_config('role', '%1$s', true))"
                        + " select query_to_xml('select value from %1$s.reglage', true, false, '') from other where set_config is"
                        + " not null");
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void withoutItOneStatementWouldReadAnothersData(String escape) throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        execute(DATABASE.owner(), "insert into " + other.schema() + ".reglage values ('a', 'secret', now(), 'b')");
        String sql = escape.formatted(other.schema());

        assertThat(sent(sql)).contains("secret");
        assertRefused(sql);
    }

    /** All that the database answers, the guard not being asked. */
    private static String sent(String sql) throws Exception {
        try (Connection connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            assertThat(SchemaEntry.into(connection, DATABASE.aGestionnaire()).wasClean())
                    .isTrue();
            StringBuilder answer = new StringBuilder();
            try (var statement = connection.createStatement()) {
                boolean rows = statement.execute(sql);
                while (rows || statement.getUpdateCount() != -1) {
                    if (rows) {
                        try (var result = statement.getResultSet()) {
                            while (result.next()) {
                                answer.append(
                                        result.getString(result.getMetaData().getColumnCount()));
                            }
                        }
                    }
                    rows = statement.getMoreResults();
                }
            }
            return answer.toString();
        }
    }

    @Test
    void anotherStatementOfTheSameTransactionWouldBeElsewhereToo() throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        try (Connection connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            SchemaEntry.into(connection, DATABASE.aGestionnaire());

            list(
                    connection,
                    "select query_to_xml('select set_config(''role'', ''%1$s'', true)', true, false, '')"
                            .formatted(other.schema()));

            assertThat(list(connection, "select current_user")).containsExactly(other.schema());
        }
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> guard.inspect(sql))
                .isInstanceOf(ForbiddenStatement.class)
                .hasMessageStartingWith("statement refused: it ");
    }

    @Test
    void whatWasFoundWellIsRememberedAndWhatWasRefusedIsNot() {
        guard.inspect("select 1");
        guard.inspect("select 1");
        assertThatThrownBy(() -> guard.inspect("reset role")).isInstanceOf(ForbiddenStatement.class);

        assertThat(guard.remembered()).isEqualTo(1);
        assertThatThrownBy(() -> guard.inspect("reset role")).isInstanceOf(ForbiddenStatement.class);
    }

    @Test
    void soManyAreRememberedAndTheOthersAreReadEachTime() {
        for (int i = 0; i <= StatementGuard.REMEMBERED; i++) {
            guard.inspect("select " + i);
        }

        assertThat(guard.remembered()).isEqualTo(StatementGuard.REMEMBERED);
        assertThat(guard.inspect("select 'one more'")).isEqualTo("select 'one more'");
        assertThatThrownBy(() -> guard.inspect("reset role")).isInstanceOf(ForbiddenStatement.class);
    }
}
