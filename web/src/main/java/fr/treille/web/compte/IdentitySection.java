package fr.treille.web.compte;

import com.vaadin.flow.component.html.DescriptionList;
import fr.treille.web.security.SignedIn;

/** The name that colleagues read under what this person writes. */
final class IdentitySection extends Part {

    private static final long serialVersionUID = 1L;

    IdentitySection(SignedIn who, String email) {
        super(CompteText.IDENTITY);
        DescriptionList identity = new DescriptionList();
        line(identity, CompteText.NAME, who.subject().displayName());
        line(identity, CompteText.FONCTION, who.fonction());
        line(identity, CompteText.USERNAME, who.subject().username());
        line(identity, CompteText.EMAIL, email);
        add(identity, explanation(CompteText.CORRECTIONS));
    }

    private static void line(DescriptionList list, CompteText name, String value) {
        list.add(
                new DescriptionList.Term(name.here()),
                new DescriptionList.Description(value.isBlank() ? CompteText.NOT_TOLD.here() : value));
    }
}
