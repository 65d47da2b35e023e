package fr.treille.web.socle;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.tenancy.habilitation.HabilitationRefusee;
import fr.treille.tenancy.habilitation.Roles;
import fr.treille.tenancy.socle.Choix;
import fr.treille.tenancy.socle.ElementDeSocle;
import fr.treille.tenancy.socle.Partage;
import fr.treille.tenancy.socle.SocleDuGestionnaire;
import fr.treille.tenancy.socle.SocleRefuse;
import fr.treille.tenancy.socle.Sorte;
import fr.treille.web.grappe.EcartWords;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.FormDialog;
import fr.treille.web.shell.Outcome;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Each thing that the grappe shares: followed, kept as it is here, or hidden. */
@Route("gestion/socle")
@PermitAll
class SocleView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome = new Outcome();
    private final Div content = new Div();

    @Inject
    SocleDuGestionnaire socle;

    SocleView() {
        super(SocleText.TITLE);
        subtitle(SocleText.FOR.here(SignedIn.current().gestionnaire().name()));
        content.addClassName("cards");
        add(outcome, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show();
        } catch (AccesRefuse refused) {
            throw new AccessDeniedException();
        }
    }

    private static TenantContext context() {
        return SignedIn.current().context();
    }

    private void show() {
        List<Partage> all = socle.partages(context());
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(SocleText.NONE, SocleText.NONE_NEXT));
        }
        all.forEach(one -> content.add(card(one)));
    }

    private Article card(Partage one) {
        ElementDeSocle element = one.version().element();
        String title = (element.sorte() == Sorte.ROLE ? SocleText.ROLE : SocleText.LISTE).here(element.libelle());
        Div head = new Div(new H2(title), badge(one));
        head.addClassName("card-head");
        Paragraph version = new Paragraph(SocleText.VERSION.here(
                one.version().numero(),
                Moment.of(one.version().publie()),
                one.version().note()));
        version.addClassName("row-detail");
        Article card = new Article(head, version);
        card.addClassName("card");
        if (one.attendUnMotif()) {
            card.add(new Paragraph(SocleText.WAITS.here()));
        }
        if (one.ecarts().isEmpty()) {
            card.add(new Paragraph(SocleText.SAME.here()));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("anomalies");
            one.ecarts().forEach(ecart -> list.add(new ListItem(EcartWords.of(ecart))));
            card.add(new Paragraph(SocleText.DIFFERENCES.here()), list);
        }
        card.add(gestures(one, title));
        return card;
    }

    private static Span badge(Partage one) {
        SocleText words =
                switch (one.choix().orElse(null)) {
                    case SUIT -> SocleText.SUIT;
                    case PROPRE -> SocleText.PROPRE;
                    case MASQUE -> SocleText.MASQUE;
                    case null -> SocleText.UNDECIDED;
                };
        Span badge = new Span(words.here());
        badge.addClassNames(
                "badge",
                switch (words) {
                    case SUIT -> "badge-good";
                    case PROPRE -> "badge-mine";
                    case MASQUE -> "badge-shut";
                    default -> "badge-soon";
                });
        return badge;
    }

    private Div gestures(Partage one, String title) {
        Div gestures = new Div();
        gestures.addClassName("actions");
        boolean follows = one.choix().filter(Choix.SUIT::equals).isPresent();
        if (!follows || !one.ecarts().isEmpty()) {
            gestures.add(button(SocleText.FOLLOW, SocleText.FOLLOW_OF.here(title), () -> follow(one, title)));
        }
        if (one.choix().filter(Choix.PROPRE::equals).isEmpty()) {
            gestures.add(button(
                    SocleText.KEEP,
                    SocleText.KEEP_OF.here(title),
                    () -> tell(change(() -> socle.garder(context(), sorte(one), code(one))))));
        }
        if (one.choix().filter(Choix.MASQUE::equals).isEmpty()) {
            gestures.add(button(
                    SocleText.HIDE,
                    SocleText.HIDE_OF.here(title),
                    () -> tell(change(() -> socle.masquer(context(), sorte(one), code(one))))));
        }
        return gestures;
    }

    private static NativeButton button(SocleText label, String whole, Runnable pressed) {
        NativeButton button = new NativeButton(label.here(), event -> pressed.run());
        button.addClassName("button");
        button.setAriaLabel(whole);
        return button;
    }

    private static Sorte sorte(Partage one) {
        return one.version().element().sorte();
    }

    private static String code(Partage one) {
        return one.version().element().code();
    }

    private void follow(Partage one, String title) {
        TextArea reason = new TextArea(SocleText.REASON.here());
        reason.setHelperText(SocleText.REASON_HELP.here(Roles.MOTIF_LE_PLUS_COURT));
        reason.setMaxLength(Roles.MOTIF_LE_PLUS_LONG);
        reason.setWidthFull();
        reason.setVisible(one.elargit());
        new FormDialog(
                        SocleText.FOLLOW_OF.here(title),
                        SocleText.FOLLOW,
                        () -> change(() -> socle.suivre(context(), sorte(one), code(one), reason.getValue())),
                        new Paragraph(SocleText.FOLLOW_MEANS.here()),
                        reason)
                .open();
    }

    private void tell(Optional<String> refused) {
        refused.ifPresent(outcome::refused);
    }

    private Optional<String> change(Runnable gesture) {
        try {
            gesture.run();
        } catch (SocleRefuse refused) {
            return Optional.of(SocleText.GONE.here());
        } catch (HabilitationRefusee refused) {
            return Optional.of(
                    switch (refused.pourquoi()) {
                        case MOTIF_TROP_COURT -> SocleText.REASON_WANTED.here(Roles.MOTIF_LE_PLUS_COURT);
                        case SOI_MEME -> SocleText.SELF.here();
                        default -> SocleText.RULES.here();
                    });
        }
        show();
        outcome.done(SocleText.SAVED.here());
        return Optional.empty();
    }
}
