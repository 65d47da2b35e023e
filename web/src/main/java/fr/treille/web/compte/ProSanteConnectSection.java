package fr.treille.web.compte;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.ProSanteConnect;
import fr.treille.tenancy.identity.Subject;

/** The link between this account and the person's professional identity, made once and with their consent. */
final class ProSanteConnectSection extends Part {

    private static final long serialVersionUID = 1L;

    private final ProSanteConnect proSanteConnect;
    private final Subject subject;
    private final Outcome outcome;
    private final Div state = new Div();

    ProSanteConnectSection(ProSanteConnect proSanteConnect, Subject subject, boolean linked, Outcome outcome) {
        super(CompteText.PSC);
        this.proSanteConnect = proSanteConnect;
        this.subject = subject;
        this.outcome = outcome;
        add(state);
        show(linked);
    }

    private void show(boolean linked) {
        state.removeAll();
        if (linked) {
            NativeButton unlink = new NativeButton(CompteText.PSC_UNLINK.here(), event -> unlink());
            unlink.addClassName("button");
            UnorderedList rows =
                    new UnorderedList(row(CompteText.PSC_LINKED.here(), CompteText.PSC_HELP.here(), unlink));
            rows.addClassName("rows");
            state.add(rows);
        } else {
            state.add(explanation(CompteText.PSC_CONSENT), gestures(link()));
        }
    }

    /** It ends this session: the page must not reload itself on the way ({@code js/shell.js}). */
    private static Anchor link() {
        Anchor link = link("relier?retour=%2Fcompte", CompteText.PSC_LINK.here());
        link.getElement().setAttribute("data-leaving", true);
        return link;
    }

    private void unlink() {
        try {
            proSanteConnect.unlink(subject);
            outcome.say(CompteText.PSC_UNLINKED.here());
            show(false);
        } catch (IdentityProviderUnavailable e) {
            outcome.say(CompteText.AWAY.here());
        }
    }
}
