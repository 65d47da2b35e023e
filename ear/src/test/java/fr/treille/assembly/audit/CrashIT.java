package fr.treille.assembly.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.Stack;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A server that dies with something traced and not sealed yet: the next one seals it. */
class CrashIT {

    private static final String UNSEALED = "select count(*) from t_rives_de_loire.trace"
            + " where id not in (select unnest(ids) from t_rives_de_loire.sceau)";

    @Test
    void whatWasTracedBeforeACrashIsSealedAfterIt() throws Exception {
        assertThat(Stack.treille("audit", "verify", "rives-de-loire").exit()).isZero();
        long before = traces();

        // Verifying is itself traced, a moment before the server dies.
        Stack.treille("audit", "verify", "rives-de-loire");
        Stack.kill("wildfly");
        assertThat(traces()).isGreaterThan(before);
        assertThat(Stack.treille("up", "--no-build").exit()).isZero();

        Instant patience = Instant.now().plusSeconds(60);
        while (!Database.asOwner().list(UNSEALED).contains("0") && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
        }
        assertThat(Database.asOwner().list(UNSEALED)).containsExactly("0");
        assertThat(Stack.treille("audit", "verify", "rives-de-loire").exit()).isZero();
    }

    private static long traces() throws SQLException {
        return Long.parseLong(Database.asOwner()
                .list("select count(*) from t_rives_de_loire.trace")
                .getFirst());
    }
}
