package fr.treille.web.operateur;

import fr.treille.tenancy.console.Console;
import fr.treille.web.shell.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The ways around the host's console; operators arrive at the first. */
@ApplicationScoped
class Entries {

    @Produces
    static ConsoleEntry gestionnaires() {
        return ConsoleEntry.of(Console.Operateur.class, 10, OperateurText.GESTIONNAIRES, GestionnairesView.class, "g");
    }

    @Produces
    static ConsoleEntry grappes() {
        return ConsoleEntry.of(Console.Operateur.class, 20, OperateurText.GRAPPES, GrappesView.class, "r");
    }

    @Produces
    static ConsoleEntry imports() {
        return ConsoleEntry.of(Console.Operateur.class, 30, ImportText.IMPORTS, ImportsView.class, "f");
    }

    @Produces
    static ConsoleEntry migrations() {
        return ConsoleEntry.of(Console.Operateur.class, 40, OperateurText.MIGRATIONS, MigrationsView.class, "m");
    }

    @Produces
    static ConsoleEntry sante() {
        return ConsoleEntry.of(Console.Operateur.class, 50, OperateurText.SANTE, SanteView.class, "s");
    }

    @Produces
    static ConsoleEntry capacite() {
        return ConsoleEntry.of(Console.Operateur.class, 60, OperateurText.CAPACITE, CapaciteView.class, "c");
    }

    @Produces
    static ConsoleEntry actes() {
        return ConsoleEntry.of(Console.Operateur.class, 70, OperateurText.ACTES, ActesView.class, "a");
    }
}
