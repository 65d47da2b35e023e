package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** One change at a time, saved or given up; a refusal is said in it, so that nothing typed is lost. */
abstract class ChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph refusal = new Paragraph();
    private final Div fields = new Div();

    ChangeDialog(String title, HabilitationText save) {
        setHeaderTitle(title);
        addClassName("change");
        setWidth("min(32rem, 94vw)");
        fields.addClassName("form");
        refusal.addClassNames("outcome", "refused");
        refusal.getElement().setAttribute("role", "alert");
        add(fields, refusal);
        NativeButton cancel = new NativeButton(HabilitationText.CANCEL.here(), pressed -> close());
        cancel.addClassName("button");
        NativeButton confirm = new NativeButton(save.here(), pressed -> confirm());
        confirm.addClassNames("button", "first");
        getFooter().add(cancel, confirm);
    }

    final void fields(Component... all) {
        fields.add(all);
    }

    /** Whether all that is needed was filled in; marks what is not. */
    abstract boolean isFilled();

    /**
     * Does it.
     *
     * @return why not, in words
     */
    abstract Optional<String> save();

    private void confirm() {
        refusal.setText("");
        if (!isFilled()) {
            return;
        }
        Optional<String> refused = save();
        refused.ifPresent(refusal::setText);
        if (refused.isEmpty()) {
            close();
        }
    }
}
