package fr.treille.web.referentiel;

import fr.treille.tenancy.console.Console;
import fr.treille.web.shell.ConsoleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The ways to the search, at both kinds of console. */
@ApplicationScoped
class Entries {

    @Produces
    static ConsoleEntry operateur() {
        return ConsoleEntry.of(Console.Operateur.class, 30, ReferentielText.TITLE, EtablissementsView.class, "e");
    }

    @Produces
    static ConsoleEntry grappe() {
        return ConsoleEntry.of(
                Console.DeGrappe.class, 30, ReferentielText.TITLE, EtablissementsDeGrappeView.class, "e");
    }
}
