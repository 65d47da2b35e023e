package fr.treille.tenancy.persistence;

/** A statement that could leave its gestionnaire; it was not sent. */
public final class ForbiddenStatement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenStatement(String reason) {
        super("statement refused: " + reason);
    }
}
