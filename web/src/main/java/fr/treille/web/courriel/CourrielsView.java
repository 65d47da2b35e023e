package fr.treille.web.courriel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.courriel.Courriels;
import fr.treille.tenancy.courriel.Etat;
import fr.treille.tenancy.courriel.FileDesCourriels;
import fr.treille.tenancy.courriel.Postier;
import fr.treille.tenancy.courriel.Raison;
import fr.treille.tenancy.courriel.Suivi;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** How the mail of the gestionnaire goes, and in whose name it is sent. */
@Route("gestion/courriels")
@PermitAll
class CourrielsView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Div state = new Div();
    private final Paragraph outcome = new Paragraph();

    @Inject
    Administration administration;

    @Inject
    Courriels courriels;

    @Inject
    Reglages reglages;

    @Inject
    Postier postier;

    CourrielsView() {
        super(CourrielText.COURRIELS);
        subtitle(CourrielText.EXPLAINED.here());
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        add(state, outcome);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TenantContext context = SignedIn.current().context();
        if (!administration.isAdministrator(context)) {
            throw new AccessDeniedException();
        }
        show(context);
        add(new ExpediteurForm(reglages));
    }

    private void show(TenantContext context) {
        FileDesCourriels file = courriels.file(context);
        state.removeAll();
        state.add(server(), counts(file));
        if (file.abandonnes() > 0) {
            NativeButton retry = new NativeButton(CourrielText.RETRY.here(), event -> retry());
            retry.addClassNames("button", "first");
            state.add(retry);
        }
        state.add(new H2(CourrielText.LATEST.here()));
        if (file.derniers().isEmpty()) {
            state.add(new Paragraph(CourrielText.NOTHING.here()));
        } else {
            state.add(list(file));
        }
    }

    private Paragraph server() {
        boolean well = postier.isSet() && !postier.isAway();
        CourrielText words = well ? CourrielText.WELL : postier.isSet() ? CourrielText.AWAY : CourrielText.NOT_SET;
        Paragraph server = new Paragraph(words.here());
        server.addClassName(well ? "readers" : "refusal");
        return server;
    }

    private static Div counts(FileDesCourriels file) {
        Div counts = new Div(
                badge(CourrielText.WAITING.here(file.enAttente()), file.enAttente() > 0 ? "badge-soon" : "badge-plain"),
                badge(CourrielText.SENT.here(file.envoyes()), "badge-good"),
                badge(
                        CourrielText.GIVEN_UP.here(file.abandonnes()),
                        file.abandonnes() > 0 ? "badge-soon" : "badge-plain"));
        counts.addClassName("courriel-counts");
        return counts;
    }

    private static Span badge(String words, String kind) {
        Span badge = new Span(words);
        badge.addClassNames("badge", kind);
        return badge;
    }

    private static HtmlContainer list(FileDesCourriels file) {
        HtmlContainer list = new HtmlContainer("ul");
        list.addClassName("courriel-list");
        file.derniers().forEach(one -> list.add(row(one)));
        return list;
    }

    private static HtmlContainer row(Suivi one) {
        Span kind =
                new Span(CourrielText.valueOf("MODELE_" + one.modele().name()).here());
        kind.addClassName("courriel-kind");
        Span since = new Span(CourrielText.SINCE.here(Moment.of(one.envoye().orElse(one.depose()))));
        since.addClassName("readers");
        Span etat = badge(
                CourrielText.valueOf("ETAT_" + one.etat().name()).here(),
                switch (one.etat()) {
                    case ENVOYE -> "badge-good";
                    case ABANDONNE -> "badge-shut";
                    case EN_ATTENTE, EN_COURS -> "badge-soon";
                });
        HtmlContainer row = new HtmlContainer("li");
        row.add(kind, since, etat);
        if (one.etat() != Etat.ENVOYE && one.raison() != Raison.AUCUNE) {
            Span why = new Span(
                    CourrielText.valueOf("RAISON_" + one.raison().name()).here()
                            + (one.essais() > 0 ? " " + CourrielText.TRIES.here(one.essais()) : ""));
            why.addClassName("courriel-why");
            row.add(why);
        }
        return row;
    }

    private void retry() {
        TenantContext context = SignedIn.current().context();
        int tried = courriels.relancer(context);
        show(context);
        outcome.setText(CourrielText.RETRIED.here(tried));
    }
}
