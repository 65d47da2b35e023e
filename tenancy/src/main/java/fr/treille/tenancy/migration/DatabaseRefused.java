package fr.treille.tenancy.migration;

import java.sql.SQLException;

/** PostgreSQL is away or refused a definition; its transaction was undone as a whole. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefused(SQLException cause) {
        super("the database refused or did not answer (SQL state " + cause.getSQLState() + ")", cause);
    }
}
