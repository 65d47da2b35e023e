package fr.treille.web.accueil;

import fr.treille.tenancy.console.Console;
import fr.treille.web.shell.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The way to welcoming, at both kinds of consoles. */
@ApplicationScoped
class Entries {

    @Produces
    static ConsoleEntry accueillir() {
        return ConsoleEntry.of(Console.class, 15, AccueilText.TITLE, AccueilView.class, "n");
    }
}
