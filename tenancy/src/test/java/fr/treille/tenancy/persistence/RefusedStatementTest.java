package fr.treille.tenancy.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator reads of a statement that was refused: why, without what it said. */
class RefusedStatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "reset role | it is neither a query nor a change of data",
                "select 1; select 2 | it holds more than one statement",
                "select 1 -- more | it holds a comment",
                "select 1 /* more */ | it holds a comment",
                "select set_config(?, ?, true) | it names a role or a setting of the session",
                "select current_setting('role') | it names a role or a setting of the session",
                "select * from pg_roles | it names the server's own tables or functions",
                "select cast(? as regrole) | it names the server's own tables or functions",
                "select has_schema_privilege(?, ?) | it names the server's own tables or functions",
                "select query_to_xml(?) | it names a function that runs text as SQL or reaches outside of the schema",
                "select lo_get(?) | it names a function that runs text as SQL or reaches outside of the schema",
                "select $$ $$ | it quotes in a way that hides what it says",
                "select U&'x' | it quotes in a way that hides what it says",
                "select {d '2026-01-01'} | it quotes in a way that hides what it says"
            })
    void theReasonIsTold(String sql, String reason) {
        assertThatThrownBy(() -> new StatementGuard().inspect(sql))
                .isInstanceOf(ForbiddenStatement.class)
                .hasMessage("statement refused: " + reason);
    }
}
