package fr.treille.web.habilitation;

import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.structure.Structure;
import java.io.Serializable;
import java.util.Optional;

/** The name of an establishment or a unit, and its number where it may have one. */
final class NameDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    /** What saves it, and says why not. */
    interface Saving extends Serializable {
        Optional<String> save(String name, String finess);
    }

    private final TextField name = new TextField(HabilitationText.NAME.here());
    private final TextField finess = new TextField(HabilitationText.FINESS.here());
    private final Saving saving;

    NameDialog(String title, String known, boolean withFiness, Saving saving) {
        super(title, HabilitationText.SAVE);
        this.saving = saving;
        name.setValue(known);
        name.setMaxLength(Structure.NOM_LE_PLUS_LONG);
        name.setErrorMessage(HabilitationText.FIELD_MISSING.here());
        name.setWidthFull();
        finess.setHelperText(HabilitationText.FINESS_HELP.here());
        finess.setVisible(withFiness);
        fields(name, finess);
        name.focus();
    }

    @Override
    boolean isFilled() {
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    @Override
    Optional<String> save() {
        return saving.save(name.getValue(), finess.getValue());
    }
}
