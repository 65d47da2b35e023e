package fr.treille.web.referentiel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import fr.treille.referential.etablissement.Point;
import fr.treille.referential.etablissement.Referentiel;
import fr.treille.referential.recherche.Genre;
import fr.treille.referential.recherche.Question;
import fr.treille.referential.recherche.Recherche;
import fr.treille.referential.recherche.Trouvaille;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds in FINESS, and shows what was found: the same at every console. */
abstract class FinessScreen extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final Criteres criteres = new Criteres(this::go);
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    @Inject
    transient Recherche recherche;

    @Inject
    transient Referentiel referentiel;

    FinessScreen() {
        super(ReferentielText.TITLE);
        subtitle(ReferentielText.EXPLAINED.here());
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        add(criteres, count, found);
    }

    private void go(Adresse adresse) {
        UI.getCurrent().navigate(getClass(), adresse.parameters());
    }

    @PostConstruct
    void fill() {
        criteres.offer(referentiel.categories());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Adresse adresse = Adresse.of(event.getLocation().getQueryParameters());
        criteres.show(adresse);
        found.removeAll();
        count.setText("");
        if (adresse.fiche().isPresent()) {
            found.add(link(ReferentielText.BACK.here(), adresse.at(adresse.page()), "back"));
            found.add(fiche(adresse, adresse.fiche().get()));
        } else if (adresse.asksNothing()) {
            found.add(new EmptyState(ReferentielText.START, ReferentielText.START_NEXT));
        } else {
            list(adresse);
        }
    }

    private Component fiche(Adresse adresse, FinessNumber numero) {
        return recherche.chercher(Question.de(numero.value()).fermesAussi().page(0, PAGE)).stream()
                .filter(one -> one.numero().equals(numero))
                .findFirst()
                .<Component>map(one -> new Fiche(
                        one,
                        referentiel,
                        (words, to) -> link(words, adresse.reading(to), "link"),
                        nearby(adresse, one)))
                .orElseGet(() -> new EmptyState(ReferentielText.UNKNOWN, ReferentielText.UNKNOWN_NEXT));
    }

    private Optional<Component> nearby(Adresse adresse, Trouvaille one) {
        return one.point().map(point -> {
            RouterLink link = link(ReferentielText.NEARBY.here(), adresse.around(one.numero()), "button");
            link.getElement().setAttribute("aria-label", ReferentielText.NEARBY_OF.here(Found.name(one)));
            return link;
        });
    }

    private void list(Adresse adresse) {
        Optional<Trouvaille> centre = adresse.autour().flatMap(this::centre);
        centre.ifPresent(one -> found.add(around(adresse, one)));
        List<Trouvaille> page = recherche.chercher(
                question(adresse, centre.flatMap(Trouvaille::point)).page((adresse.page() - 1) * PAGE, PAGE + 1));
        List<Trouvaille> shown = page.subList(0, Math.min(PAGE, page.size()));
        if (shown.isEmpty()) {
            found.add(new EmptyState(ReferentielText.NOTHING, ReferentielText.NOTHING_NEXT));
            return;
        }
        boolean more = page.size() > PAGE;
        count.setText(counted(adresse, shown.size(), more));
        Listing listing = new Listing(
                ReferentielText.TITLE,
                ReferentielText.COLUMN_NAME,
                ReferentielText.COLUMN_KIND,
                ReferentielText.COLUMN_TOWN,
                ReferentielText.COLUMN_SIZE);
        shown.forEach(one ->
                listing.row(name(adresse, one), Found.kind(one), Found.town(one), Listing.text(Found.size(one))));
        found.add(listing);
        if (more || adresse.page() > 1) {
            found.add(pages(adresse, more));
        }
    }

    private static String counted(Adresse adresse, int shown, boolean more) {
        if (more || adresse.page() > 1) {
            int first = (adresse.page() - 1) * PAGE + 1;
            return ReferentielText.FROM_TO.here(first, first + shown - 1);
        }
        return shown == 1 ? ReferentielText.ONE.here() : ReferentielText.MANY.here(shown);
    }

    private static Question question(Adresse adresse, Optional<Point> centre) {
        Question question = Question.de(adresse.texte()).parmi(adresse.genre());
        if (adresse.categorie().isPresent()) {
            question = question.categorie(adresse.categorie().get());
        }
        if (adresse.departement().isPresent()) {
            question = question.departement(adresse.departement().get());
        }
        if (adresse.fermes()) {
            question = question.fermesAussi();
        }
        return centre.isPresent() ? question.autour(centre.get(), adresse.rayon()) : question;
    }

    private Optional<Trouvaille> centre(FinessNumber numero) {
        return recherche
                .chercher(Question.de(numero.value()).parmi(Genre.ETABLISSEMENT).fermesAussi())
                .stream()
                .filter(one -> one.numero().equals(numero) && one.point().isPresent())
                .findFirst();
    }

    private Div around(Adresse adresse, Trouvaille centre) {
        Div around = new Div(
                new Span(ReferentielText.AROUND.here(adresse.rayon(), Found.name(centre))),
                link(ReferentielText.NOT_AROUND.here(), adresse.anywhere(), "link"));
        around.addClassName("around");
        return around;
    }

    private Div name(Adresse adresse, Trouvaille one) {
        Span more = new Span(Found.numbers(one));
        more.addClassName("row-detail");
        Div name = new Div(link(Found.name(one), adresse.reading(one.numero()), "name"), more);
        one.fermeture().ifPresent(day -> {
            Span closed = new Span(ReferentielText.CLOSED_SINCE.here(Found.day(day)));
            closed.addClassNames("badge", "closed");
            name.add(closed);
        });
        name.addClassName("found-name");
        return name;
    }

    private Nav pages(Adresse adresse, boolean more) {
        Nav nav = new Nav();
        nav.addClassName("pages");
        nav.setAriaLabel(ReferentielText.PAGES.here());
        if (adresse.page() > 1) {
            nav.add(link(ReferentielText.PREVIOUS.here(), adresse.at(adresse.page() - 1), "button"));
        }
        if (more) {
            nav.add(link(ReferentielText.NEXT.here(), adresse.at(adresse.page() + 1), "button"));
        }
        return nav;
    }

    private RouterLink link(String words, Adresse adresse, String look) {
        RouterLink link = new RouterLink(words, getClass());
        link.setQueryParameters(adresse.parameters());
        link.addClassName(look);
        return link;
    }

    static String kilometres(double kilometres) {
        return ReferentielText.KM_AWAY.here(
                String.format(Locale.FRANCE, kilometres < 10 ? "%.1f" : "%.0f", kilometres));
    }
}
