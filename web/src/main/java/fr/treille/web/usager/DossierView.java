package fr.treille.web.usager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fr.treille.record.usager.Dossier;
import fr.treille.record.usager.Usager;
import fr.treille.record.usager.Usagers;
import fr.treille.tenancy.brisdeglace.AccesDeSecours;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Moment;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The front page of a dossier: whose it is, and what of it the reader may read, with the reason why. */
@Route("dossier")
@PermitAll
class DossierView extends Screen implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    @Inject
    Usagers usagers;

    @Inject
    BrisDeGlace brisDeGlace;

    DossierView() {
        super(UsagerText.DOSSIER);
        add(content);
    }

    /** Without a person there is nothing to show but the list of persons. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String usager) {
        if (usager == null) {
            event.forwardTo(PersonnesView.class);
            return;
        }
        try {
            id = UUID.fromString(usager);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        content.removeAll();
        switch (usagers.ouvrir(SignedIn.current().context(), id)) {
            case Dossier.Ferme ferme -> shut(ferme);
            case Dossier.Ouvert ouvert -> open(ouvert);
        }
    }

    private void shut(Dossier.Ferme ferme) {
        Div card = new Div(new H2(UsagerText.SHUT_TITLE.here()), new Paragraph(ferme.raison()));
        card.addClassName("explanation");
        if (ferme.secoursPossible()) {
            card.add(new Paragraph(UsagerText.SECOURS_EXPLAINED.here()), secours());
        }
        content.add(card);
    }

    private void open(Dossier.Ouvert ouvert) {
        ouvert.secours().ifPresent(secours -> content.add(banner(secours)));
        ouvert.usager().ifPresent(usager -> content.add(identity(usager)));
        Div volets = new Div();
        volets.addClassName("card-grid");
        ouvert.volets().forEach(etat -> volets.add(volet(etat)));
        content.add(volets);
        boolean somethingShut = ouvert.volets().stream().anyMatch(etat -> !etat.lecture());
        if (ouvert.secoursPossible() && ouvert.secours().isEmpty() && somethingShut) {
            Div offer = new Div(new Paragraph(UsagerText.SECOURS_EXPLAINED.here()), secours());
            offer.addClassNames("explanation", "offer");
            content.add(offer);
        }
    }

    private static Component identity(Usager usager) {
        Span disc = new Span(usager.initiales());
        disc.addClassNames("disc", "disc-large");
        disc.getElement().setAttribute("aria-hidden", "true");
        H2 name = new H2(usager.designation());
        Paragraph more = new Paragraph(Naissance.of(usager) + " · " + UsagerText.DOSSIER_NUMBER.here(usager.numero()));
        more.addClassName("subtitle");
        Div banner = new Div(disc, new Div(name, more));
        banner.addClassName("person-banner");
        return banner;
    }

    private static Component volet(Dossier.Etat etat) {
        H2 name = new H2(etat.volet().libelle());
        Span access = new Span(
                etat.ecriture()
                        ? UsagerText.WRITES.here()
                        : etat.lecture() ? UsagerText.READS.here() : UsagerText.SHUT.here());
        access.addClassNames("badge", etat.ecriture() ? "badge-good" : etat.lecture() ? "badge-plain" : "badge-shut");
        Div head = new Div(name, access);
        head.addClassName("card-head");
        Paragraph why = new Paragraph(etat.raison());
        why.addClassName("readers");
        Section card = new Section(head, why);
        card.addClassName("card");
        if (!etat.lecture()) {
            card.addClassName("card-shut");
        }
        return card;
    }

    private NativeButton secours() {
        NativeButton open = new NativeButton(
                UsagerText.SECOURS_OPEN.here(), event -> new SecoursDialog(this::openInEmergency).open());
        open.addClassNames("button", "danger");
        return open;
    }

    private void openInEmergency(String motif) {
        usagers.ouvrirEnSecours(SignedIn.current().context(), id, motif);
        show();
    }

    private Component banner(AccesDeSecours secours) {
        Paragraph words = new Paragraph(UsagerText.SECOURS_BANNER.here(Moment.of(secours.fin()), secours.motif()));
        NativeButton close = new NativeButton(UsagerText.SECOURS_CLOSE.here(), event -> {
            brisDeGlace.refermer(SignedIn.current().context(), secours.id());
            show();
        });
        close.addClassName("button");
        Div banner = new Div(words, close);
        banner.addClassName("secours-banner");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
