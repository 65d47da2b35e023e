package fr.treille.tenancy.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What is done at consoles, written once and for ever, in the transaction of the act where there is one: what cannot be
 * written down is not done.
 */
@ApplicationScoped
@Transactional
public class Actes {

    private static final int LONGEST = 1000;

    @Inject
    ActeRepository repository;

    /**
     * @param quoi for example {@code grappe.renommer}; its words are those of the console's screens
     * @param objet on what: a key, a version; empty for none
     * @param detail a reason or a number; never a person's data
     */
    public void noter(ConsoleContext context, String quoi, String objet, String detail) {
        String kept = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
        repository.add(context, quoi, objet, kept);
    }

    /** The latest first: all consoles for the host's, its own for a grappe's. */
    public List<Acte> derniers(ConsoleContext context, int most) {
        return switch (context.console()) {
            case Console.Operateur host -> repository.latest(most);
            case Console.DeGrappe grappe -> repository.latest(grappe.alias(), most);
        };
    }
}
