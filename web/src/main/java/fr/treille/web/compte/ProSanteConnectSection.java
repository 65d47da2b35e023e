package fr.treille.web.compte;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.treille.tenancy.identity.Comptes;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.Subject;
import fr.treille.web.security.Geste;

/** The link between this account and the person's professional identity, made once and with their consent. */
final class ProSanteConnectSection extends Part {

    private static final long serialVersionUID = 1L;

    private final Comptes comptes;
    private final Subject subject;
    private final Outcome outcome;
    private final UnorderedList rows = new UnorderedList();

    ProSanteConnectSection(Comptes comptes, Subject subject, Comptes.Lien lien, Outcome outcome) {
        super(CompteText.PSC);
        this.comptes = comptes;
        this.subject = subject;
        this.outcome = outcome;
        if (lien == Comptes.Lien.LINKED) {
            NativeButton unlink = new NativeButton(CompteText.PSC_UNLINK.here(), event -> unlink());
            unlink.addClassName("button");
            rows.addClassName("rows");
            rows.add(row(CompteText.PSC_LINKED.here(), CompteText.PSC_HELP.here(), unlink));
            add(rows);
        } else {
            add(explanation(CompteText.PSC_CONSENT), gestures(way(Geste.PRO_SANTE_CONNECT, CompteText.PSC_LINK)));
        }
    }

    private void unlink() {
        try {
            comptes.unlinkProSanteConnect(subject);
            outcome.say(CompteText.PSC_UNLINKED.here());
            rows.removeAll();
            add(explanation(CompteText.PSC_CONSENT), gestures(way(Geste.PRO_SANTE_CONNECT, CompteText.PSC_LINK)));
        } catch (IdentityProviderUnavailable e) {
            outcome.say(CompteText.AWAY.here());
        }
    }
}
