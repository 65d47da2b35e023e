package fr.treille.web.accueil;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.referential.rattachement.Proposition;
import fr.treille.referential.rattachement.Propositions;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.tenancy.structure.Structure.StructureRefusee;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What FINESS says and the gestionnaire does not say yet, accepted or declined one by one. */
@Route("gestion/propositions")
@PermitAll
class PropositionsView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Outcome outcome = new Outcome();
    private final Div content = new Div();

    @Inject
    Propositions propositions;

    @Inject
    PropositionsEntry entry;

    PropositionsView() {
        super(PropositionText.TITLE);
        subtitle(
                PropositionText.EXPLAINED.here(SignedIn.current().gestionnaire().name()));
        content.addClassName("stack");
        add(outcome, content);
    }

    private static TenantContext context() {
        return SignedIn.current().context();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show();
        } catch (AccesRefuse refused) {
            throw new AccessDeniedException();
        }
    }

    private void show() {
        List<Proposition> all = propositions.enAttente(context());
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(PropositionText.NOTHING, PropositionText.NOTHING_NEXT));
            return;
        }
        Listing listing = new Listing(
                PropositionText.LIST,
                PropositionText.COLUMN_ESTABLISHMENT,
                PropositionText.COLUMN_CHANGE,
                PropositionText.COLUMN_CATEGORY,
                PropositionText.COLUMN_GESTURES);
        for (Proposition one : all) {
            listing.row(
                    Listing.text(one.nom() + " · " + one.numero()),
                    Listing.text(words(one)),
                    Listing.text(one.categorie().orElse("")),
                    gestures(one));
        }
        NativeButton acceptAll = button(
                PropositionText.ACCEPT_ALL.here(),
                PropositionText.ACCEPT_ALL.here(),
                () -> decide(() -> PropositionText.ALL_ACCEPTED.here(propositions.accepterTout(context()))));
        acceptAll.addClassName("first");
        content.add(new Div(acceptAll), listing);
    }

    private Div gestures(Proposition one) {
        Div gestures = new Div(
                button(
                        PropositionText.ACCEPT.here(),
                        PropositionText.ACCEPT_OF.here(one.nom()),
                        () -> decide(() -> {
                            propositions.accepter(context(), one.id());
                            return PropositionText.ACCEPTED.here(one.nom());
                        })),
                button(
                        PropositionText.DECLINE.here(),
                        PropositionText.DECLINE_OF.here(one.nom()),
                        () -> decide(() -> {
                            propositions.decliner(context(), one.id());
                            return PropositionText.DECLINED.here(one.nom());
                        })));
        gestures.addClassName("row-actions");
        return gestures;
    }

    private interface Deciding {
        String done();
    }

    private void decide(Deciding deciding) {
        try {
            outcome.done(deciding.done());
        } catch (Propositions.PlusProposee gone) {
            outcome.refused(PropositionText.NOT_ANY_MORE.here());
        } catch (StructureRefusee refused) {
            outcome.refused(PropositionText.KEPT.here());
        } catch (AccesRefuse refused) {
            outcome.refused(refused.raison());
        }
        entry.changed(SignedIn.current());
        show();
    }

    private static NativeButton button(String label, String whole, Runnable pressed) {
        NativeButton button = new NativeButton(label, event -> pressed.run());
        button.setAriaLabel(whole);
        button.addClassName("button");
        return button;
    }

    private static String words(Proposition one) {
        return switch (one.nature()) {
            case OUVERT -> PropositionText.OPENED.here();
            case ARRIVE -> PropositionText.ARRIVED.here();
            case FERME -> PropositionText.SHUT.here(LocalDate.parse(one.apres()).format(DAY));
            case PARTI -> PropositionText.GONE.here(one.apres());
            case RENOMME -> PropositionText.RENAMED.here(one.apres());
        };
    }
}
