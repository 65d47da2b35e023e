package fr.treille.tenancy.console;

/** Nothing was read nor written: this is not for this console, or not for this person. */
public final class ConsoleRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConsoleRefusee(String message) {
        super(message);
    }
}
