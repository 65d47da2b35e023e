package fr.treille.web.operateur;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.referential.importing.Changement;
import fr.treille.referential.importing.Comptes;
import fr.treille.referential.importing.Depot;
import fr.treille.referential.importing.Importation;
import fr.treille.referential.importing.Rejet;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import fr.treille.web.words.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one official file: its counts, what it changes, and the lines that were not taken. */
@Route("operateur/imports/rapport")
@PermitAll
@ForConsole(Console.Operateur.class)
class ImportView extends Screen implements HasUrlParameter<String>, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final Paragraph name = new Paragraph();
    private final Div content = new Div();
    private String asked = "";

    @Inject
    transient Depot depot;

    ImportView() {
        super(ImportText.REPORT);
        name.addClassName("subtitle");
        RouterLink back = new RouterLink(ImportText.BACK.here(), ImportsView.class);
        back.addClassName("back");
        content.addClassName("stack");
        add(name, back, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        asked = id == null ? "" : id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Importation> one = asked.matches("\\d{1,18}")
                ? depot.une(AtConsole.current().context(), Long.parseLong(asked))
                : Optional.empty();
        one.ifPresentOrElse(this::show, () -> event.forwardTo(ImportsView.class));
    }

    private void show(Importation one) {
        ConsoleContext context = AtConsole.current().context();
        name.setText(one.fichier());
        content.removeAll();
        content.add(facts(one));
        if (!one.etat().enCours()) {
            content.add(
                    changes(depot.changements(context, one.id(), SHOWN)),
                    rejects(depot.rejets(context, one.id(), SHOWN)));
        }
    }

    private static Section facts(Importation one) {
        DescriptionList list = new DescriptionList();
        fact(list, ImportText.STATE, ImportsView.state(one));
        one.erreur().ifPresent(why -> {
            Span words = new Span(why);
            words.getElement().setAttribute("lang", "en");
            fact(list, ImportText.WHY, words);
        });
        fact(list, ImportText.FORMAT, one.format().libelle());
        fact(list, ImportText.FILE_DAY, one.jour().map(Moment::day).orElseGet(ImportText.NONE::here));
        fact(list, ImportText.WHEN, Moment.of(one.debut()));
        one.fin()
                .ifPresent(end -> fact(
                        list,
                        ImportText.TOOK,
                        ImportText.SECONDS.here(
                                Duration.between(one.debut(), end).toMillis() / 1e3)));
        fact(list, ImportText.BY, one.auteur());
        Comptes comptes = one.comptes();
        fact(list, ImportText.READ, comptes.lues());
        fact(list, ImportText.ADDED, comptes.ajoutees());
        fact(list, ImportText.CHANGED, comptes.modifiees());
        fact(list, ImportText.CLOSED, comptes.fermees());
        fact(list, ImportText.UNCHANGED, comptes.inchangees());
        fact(list, ImportText.REJECTED, comptes.rejetees());
        Section part = new Section(list);
        part.addClassName("part");
        return part;
    }

    private static void fact(DescriptionList list, Text what, long count) {
        fact(list, what, ImportText.COUNT.here(count));
    }

    private static void fact(DescriptionList list, Text what, String value) {
        fact(list, what, Listing.text(value));
    }

    private static void fact(DescriptionList list, Text what, Component value) {
        list.add(new DescriptionList.Term(what.here()), new DescriptionList.Description(value));
    }

    private static Section changes(List<Changement> all) {
        Section part = new Section(new H2(ImportText.CHANGES.here()));
        if (all.isEmpty()) {
            part.add(new Paragraph(ImportText.NO_CHANGE.here()));
            return part;
        }
        Listing listing = new Listing(
                ImportText.CHANGES, ImportText.NUMBER, ImportText.WHAT, ImportText.BEFORE, ImportText.AFTER);
        all.forEach(one -> listing.row(
                Listing.text(one.numero()),
                Listing.text(ImportText.of(one.quoi()).here()),
                Listing.text(one.avant().orElseGet(ImportText.NONE::here)),
                Listing.text(one.apres().orElseGet(ImportText.NONE::here))));
        part.add(listing);
        if (all.size() == SHOWN) {
            part.add(new Paragraph(ImportText.FIRST_ONES.here(SHOWN)));
        }
        return part;
    }

    private static Section rejects(List<Rejet> all) {
        Section part = new Section(new H2(ImportText.REJECTS.here()));
        if (all.isEmpty()) {
            part.add(new Paragraph(ImportText.NO_REJECT.here()));
            return part;
        }
        Listing listing = new Listing(ImportText.REJECTS, ImportText.LINE, ImportText.REASON, ImportText.DETAIL);
        all.forEach(one -> listing.row(
                Listing.text(ImportText.COUNT.here(one.ligne())),
                Listing.text(ImportText.of(one.motif()).here()),
                Listing.text(one.detail())));
        part.add(listing);
        if (all.size() == SHOWN) {
            part.add(new Paragraph(ImportText.FIRST_REJECTS.here(SHOWN)));
        }
        return part;
    }
}
