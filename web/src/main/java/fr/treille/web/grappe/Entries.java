package fr.treille.web.grappe;

import fr.treille.tenancy.console.Console;
import fr.treille.web.shell.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The ways around a grappe's console; project leads arrive at the first. */
@ApplicationScoped
class Entries {

    @Produces
    static ConsoleEntry usage() {
        return ConsoleEntry.of(Console.DeGrappe.class, 10, GrappeText.USAGE, UsageView.class, "g");
    }

    @Produces
    static ConsoleEntry socle() {
        return ConsoleEntry.of(Console.DeGrappe.class, 20, GrappeText.SOCLE, SocleView.class, "s");
    }
}
