package fr.treille.tenancy.migration;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Why a migration failed, without a value of anybody's data: PostgreSQL's own sentences quote rows. */
final class FailureReason {

    private FailureReason() {}

    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return of(refused.getServerErrorMessage());
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static String of(ServerErrorMessage message) {
        return "SQL state " + message.getSQLState()
                + part("table", message.getTable())
                + part("column", message.getColumn())
                + part("constraint", message.getConstraint());
    }

    private static String part(String what, @Nullable String name) {
        return name == null ? "" : ", " + what + " " + name;
    }
}
