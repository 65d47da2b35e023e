package fr.treille.tenancy.console;

import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.Grappe;
import java.io.Serializable;
import java.util.Objects;

/**
 * At which console, and who. Immutable; made by {@link Consoles} alone, which is why its constructor is not public: whoever
 * holds one has been let in. It opens no gestionnaire's data.
 */
public final class ConsoleContext implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Console console;
    private final Subject subject;
    private final Provenance provenance;

    ConsoleContext(Console console, Subject subject, Provenance provenance) {
        this.console = Objects.requireNonNull(console);
        this.subject = Objects.requireNonNull(subject);
        this.provenance = Objects.requireNonNull(provenance);
    }

    /** The same, acting from there. */
    public ConsoleContext from(Provenance place) {
        return new ConsoleContext(console, subject, place);
    }

    public Console console() {
        return console;
    }

    public Subject subject() {
        return subject;
    }

    /** From where they act; says nothing of what they may do. */
    public Provenance provenance() {
        return provenance;
    }

    /** To be asked first by every service of the host's console. */
    public void exigerOperateur() {
        if (!(console instanceof Console.Operateur)) {
            throw new ConsoleRefusee("this is for the host's console");
        }
    }

    /** To be asked first by every service of a grappe's console: it acts on this grappe and on no other. */
    public Grappe exigerGrappe() {
        if (console instanceof Console.DeGrappe(Grappe grappe)) {
            return grappe;
        }
        throw new ConsoleRefusee("this is for a grappe's console");
    }

    /** For logs: nothing that names a person. */
    @Override
    public String toString() {
        return console.alias() + "/" + subject.pseudonym();
    }
}
