package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import fr.treille.tenancy.access.Affectation;
import java.util.Optional;

/** Asks once more before a role ends, and says what stays. */
final class EndDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<Optional<String>> ending;

    EndDialog(String name, Affectation one, Places places, SerializableSupplier<Optional<String>> ending) {
        super(HabilitationText.END_TITLE.here(), HabilitationText.END_NOW);
        this.ending = ending;
        fields(new Paragraph(
                HabilitationText.END_EXPLAINED.here(name, one.modele().libelle(), places.of(one.perimetre()))));
    }

    @Override
    boolean isFilled() {
        return true;
    }

    @Override
    Optional<String> save() {
        return ending.get();
    }
}
