package fr.treille.web.brisdeglace;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.treille.tenancy.brisdeglace.AccesDeSecours.Issue;
import fr.treille.tenancy.brisdeglace.SecoursRefuse;

/** What was found; nothing is chosen beforehand. */
final class RevueDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final RadioButtonGroup<Issue> issue = new RadioButtonGroup<>(BrisText.OUTCOME.here());
    private final TextArea comment = new TextArea(BrisText.COMMENT.here());
    private final Paragraph refusal = new Paragraph();

    RevueDialog(SerializableBiConsumer<Issue, String> keep) {
        setHeaderTitle(BrisText.REVIEW_TITLE.here());
        issue.setItems(Issue.values());
        issue.setItemLabelGenerator(BrisView::outcome);
        comment.setHelperText(BrisText.COMMENT_HELP.here());
        comment.setMaxLength(LONGEST);
        comment.setWidthFull();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("refusal");
        Div form = new Div(issue, comment, refusal);
        form.addClassName("form");
        add(form);
        NativeButton cancel = new NativeButton(BrisText.CANCEL.here(), event -> close());
        cancel.addClassName("button");
        NativeButton save = new NativeButton(BrisText.SAVE.here(), event -> save(keep));
        save.addClassNames("button", "first");
        getFooter().add(cancel, save);
    }

    private void save(SerializableBiConsumer<Issue, String> keep) {
        if (issue.isEmpty()) {
            refusal.setText(BrisText.CHOOSE.here());
            return;
        }
        try {
            keep.accept(issue.getValue(), comment.getValue());
            close();
        } catch (SecoursRefuse refused) {
            refusal.setText(BrisText.REFUSED.here());
        }
    }
}
