package fr.treille.web.usager;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.tenancy.brisdeglace.SecoursRefuse;

/** Asks why, and says who will know. */
final class SecoursDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final TextArea reason = new TextArea(UsagerText.SECOURS_REASON.here());
    private final Paragraph outcome = new Paragraph();

    /** @param open is given the reason; may refuse */
    SecoursDialog(SerializableConsumer<String> open) {
        setHeaderTitle(UsagerText.SECOURS_TITLE.here());
        reason.setHelperText(UsagerText.SECOURS_REASON_HELP.here(BrisDeGlace.SHORTEST_REASON));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setAutofocus(true);
        Paragraph readers = new Paragraph(UsagerText.SECOURS_WHO_KNOWS.here());
        readers.addClassName("readers");
        outcome.getElement().setAttribute("role", "alert");
        outcome.addClassName("refusal");
        Div form = new Div(reason, readers, outcome);
        form.addClassName("form");
        add(form);
        NativeButton cancel = new NativeButton(UsagerText.CANCEL.here(), event -> close());
        cancel.addClassName("button");
        NativeButton confirm = new NativeButton(UsagerText.SECOURS_CONFIRM.here(), event -> confirm(open));
        confirm.addClassNames("button", "danger");
        getFooter().add(cancel, confirm);
    }

    private void confirm(SerializableConsumer<String> open) {
        try {
            open.accept(reason.getValue());
            close();
        } catch (SecoursRefuse refused) {
            outcome.setText(
                    switch (refused.raison()) {
                        case MOTIF_TROP_COURT -> UsagerText.SECOURS_REFUSED_REASON.here(BrisDeGlace.SHORTEST_REASON);
                        case TROP_SOUVENT -> UsagerText.SECOURS_REFUSED_OFTEN.here(BrisDeGlace.MOST);
                        case DEJA_OUVERT -> UsagerText.SECOURS_REFUSED_OPEN.here();
                        case INCONNU -> UsagerText.SECOURS_REFUSED_UNKNOWN.here();
                        case ROLE, REVUE -> UsagerText.SECOURS_REFUSED_ROLE.here();
                    });
            reason.focus();
        }
    }
}
