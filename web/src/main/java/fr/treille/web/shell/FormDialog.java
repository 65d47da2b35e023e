package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.treille.web.words.Text;
import java.io.Serializable;
import java.util.Optional;

/** Asks for what one gesture needs, and says in place why it was refused, so that nothing typed is lost. */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Does it; what it answers is why not, in words. */
    public interface Doing extends Serializable {
        Optional<String> now();
    }

    private final Paragraph refusal = new Paragraph();
    private final Doing doing;

    /** @param doing empty when it is done: the dialog then closes */
    public FormDialog(String title, Text confirm, Doing doing, Component... fields) {
        this.doing = doing;
        setHeaderTitle(title);
        addClassName("change");
        setWidth("min(32rem, 94vw)");
        Div form = new Div(fields);
        form.addClassName("form");
        refusal.addClassNames("outcome", "refused");
        refusal.getElement().setAttribute("role", "alert");
        add(form, refusal);
        NativeButton cancel = new NativeButton(ShellText.CANCEL.here(), pressed -> close());
        cancel.addClassName("button");
        NativeButton first = new NativeButton(confirm.here(), pressed -> confirm());
        first.addClassNames("button", "first");
        getFooter().add(cancel, first);
    }

    private void confirm() {
        refusal.setText("");
        Optional<String> refused = doing.now();
        refused.ifPresentOrElse(refusal::setText, this::close);
    }
}
