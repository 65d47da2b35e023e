package fr.treille.web.liste;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.liste.Listes;
import fr.treille.web.habilitation.ChangeDialog;
import java.util.Optional;

/** The name of an item. */
final class LibelleDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(ListeText.NAME.here());
    private final SerializableFunction<String, Optional<String>> saving;

    LibelleDialog(String title, String known, SerializableFunction<String, Optional<String>> saving) {
        super(title, ListeText.SAVE);
        this.saving = saving;
        name.setValue(known);
        name.setMaxLength(Listes.LIBELLE_LE_PLUS_LONG);
        name.setErrorMessage(ListeText.MISSING.here());
        name.setWidthFull();
        fields(name);
        name.focus();
    }

    @Override
    protected boolean isFilled() {
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    @Override
    protected Optional<String> save() {
        return saving.apply(name.getValue());
    }
}
