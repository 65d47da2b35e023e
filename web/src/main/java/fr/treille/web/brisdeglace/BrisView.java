package fr.treille.web.brisdeglace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.brisdeglace.AccesDeSecours;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Dossiers opened by break-glass, those that wait for a review first. */
@Route("acces-de-secours")
@PermitAll
class BrisView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Div list = new Div();

    @Inject
    BrisDeGlace brisDeGlace;

    BrisView() {
        super(BrisText.TITLE);
        subtitle(BrisText.EXPLAINED.here());
        list.addClassName("cards");
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!brisDeGlace.estReviseur(SignedIn.current().context())) {
            throw new AccessDeniedException();
        }
        show();
    }

    private void show() {
        list.removeAll();
        List<AccesDeSecours> all = brisDeGlace.tous(SignedIn.current().context());
        if (all.isEmpty()) {
            list.add(new EmptyState(BrisText.NONE, BrisText.NONE_NEXT));
        }
        all.stream().filter(acces -> acces.revue().isEmpty()).map(this::card).forEach(list::add);
        all.stream().filter(acces -> acces.revue().isPresent()).map(this::card).forEach(list::add);
    }

    private Component card(AccesDeSecours acces) {
        H2 who = new H2(BrisText.WHO.here(acces.nom(), acces.enTantQue()));
        Span state = new Span(
                acces.revue().isEmpty()
                        ? BrisText.TO_REVIEW.here()
                        : outcome(acces.revue().get().issue()));
        state.addClassNames("badge", acces.revue().isEmpty() ? "badge-mine" : "badge-plain");
        Div head = new Div(who, state);
        head.addClassName("card-head");
        Section card = new Section(head, when(acces), new Paragraph(BrisText.REASON.here(acces.motif())));
        card.addClassName("card");
        Anchor dossier = new Anchor("dossier/" + acces.usager(), BrisText.SEE_DOSSIER.here());
        Anchor journal = new Anchor("journal-acces/" + acces.usager(), BrisText.SEE_JOURNAL.here());
        Div ways = new Div(dossier, journal);
        ways.addClassName("actions");
        acces.revue()
                .ifPresentOrElse(revue -> card.add(reviewed(revue)), () -> ways.addComponentAsFirst(review(acces)));
        card.add(ways);
        return card;
    }

    private static Paragraph when(AccesDeSecours acces) {
        Paragraph when = new Paragraph(BrisText.FROM_TO.here(Moment.of(acces.debut()), Moment.of(acces.fin()))
                + (acces.isOpen(Instant.now()) ? " · " + BrisText.STILL_OPEN.here() : ""));
        when.addClassName("readers");
        return when;
    }

    private static Paragraph reviewed(AccesDeSecours.Revue revue) {
        Paragraph reviewed =
                new Paragraph(BrisText.REVIEWED.here(revue.nom(), Moment.of(revue.instant()), revue.commentaire()));
        reviewed.addClassName("readers");
        return reviewed;
    }

    private NativeButton review(AccesDeSecours acces) {
        NativeButton review = new NativeButton(BrisText.REVIEW.here(), event -> new RevueDialog((issue, comment) -> {
                    brisDeGlace.revoir(SignedIn.current().context(), acces.id(), issue, comment);
                    show();
                })
                .open());
        review.addClassNames("button", "first");
        return review;
    }

    static String outcome(AccesDeSecours.Issue issue) {
        return switch (issue) {
            case JUSTIFIE -> BrisText.OUTCOME_JUSTIFIE.here();
            case A_ECLAIRCIR -> BrisText.OUTCOME_A_ECLAIRCIR.here();
            case INJUSTIFIE -> BrisText.OUTCOME_INJUSTIFIE.here();
        };
    }
}
