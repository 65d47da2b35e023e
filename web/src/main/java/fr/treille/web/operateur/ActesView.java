package fr.treille.web.operateur;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Acte;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;

/** What was done at the consoles of this instance, by pseudonyms. */
@Route("operateur/actes")
@PermitAll
@ForConsole(Console.Operateur.class)
class ActesView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    Exploitation exploitation;

    ActesView() {
        super(OperateurText.ACTES);
        subtitle(OperateurText.ACTES_EXPLAINED.here(MOST));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Acte> latest = exploitation.actes(AtConsole.current().context(), MOST);
        if (latest.isEmpty()) {
            add(new EmptyState(OperateurText.NO_ACTE, OperateurText.NO_ACTE_NEXT));
            return;
        }
        Listing listing = new Listing(
                OperateurText.ACTES,
                OperateurText.COLUMN_WHEN,
                OperateurText.COLUMN_WHAT,
                OperateurText.COLUMN_ABOUT,
                OperateurText.COLUMN_WHY,
                OperateurText.COLUMN_WHO);
        latest.forEach(acte -> listing.row(
                Listing.text(Moment.of(acte.instant())),
                Listing.text(ActeText.of(acte.quoi())),
                Listing.text(acte.objet().isEmpty() ? OperateurText.NONE.here() : acte.objet()),
                Listing.text(acte.detail().isEmpty() ? OperateurText.NONE.here() : acte.detail()),
                Listing.text(acte.console() + " · " + acte.auteur())));
        add(listing);
    }
}
