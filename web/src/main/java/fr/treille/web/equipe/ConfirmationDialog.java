package fr.treille.web.equipe;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import fr.treille.web.habilitation.ChangeDialog;
import java.util.Optional;

/** Asks once more, and says what becomes of what. */
final class ConfirmationDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<Optional<String>> doing;

    ConfirmationDialog(String title, String explained, EquipeText act, SerializableSupplier<Optional<String>> doing) {
        super(title, act);
        this.doing = doing;
        fields(new Paragraph(explained));
    }

    @Override
    protected boolean isFilled() {
        return true;
    }

    @Override
    protected Optional<String> save() {
        return doing.get();
    }
}
