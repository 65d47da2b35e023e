package fr.treille.web.grappe;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.socle.ElementDeSocle;
import fr.treille.tenancy.socle.Socle;
import fr.treille.tenancy.socle.Sorte;
import fr.treille.tenancy.socle.VersionDeSocle;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All that the grappe shares, or could. */
@Route("grappe/socle")
@PermitAll
@ForConsole(Console.DeGrappe.class)
class SocleView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Socle socle;

    SocleView() {
        super(GrappeText.SOCLE);
        subtitle(GrappeText.SOCLE_EXPLAINED.here());
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<VersionDeSocle> published = socle.courantes(AtConsole.current().context());
        add(part(GrappeText.ROLES, Sorte.ROLE, published), part(GrappeText.LISTES, Sorte.LISTE, published));
    }

    private static Section part(GrappeText title, Sorte sorte, List<VersionDeSocle> published) {
        Listing listing =
                new Listing(title, GrappeText.COLUMN_ELEMENT, GrappeText.COLUMN_PUBLISHED, GrappeText.COLUMN_NOTE);
        ElementDeSocle.tous().stream().filter(one -> one.sorte() == sorte).forEach(one -> {
            Optional<VersionDeSocle> last = published.stream()
                    .filter(version -> version.element().equals(one))
                    .findFirst();
            RouterLink link = new RouterLink(one.libelle(), ElementView.class, ElementView.parameter(one));
            link.addClassName("link");
            listing.row(
                    link,
                    Listing.text(last.map(version ->
                                    GrappeText.VERSION_OF.here(version.numero(), Moment.of(version.publie())))
                            .orElseGet(GrappeText.NEVER_PUBLISHED::here)),
                    Listing.text(last.map(VersionDeSocle::note)
                            .filter(note -> !note.isBlank())
                            .orElse("–")));
        });
        return new Section(new H2(title.here()), listing);
    }
}
