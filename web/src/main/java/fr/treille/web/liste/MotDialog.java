package fr.treille.web.liste;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.liste.Listes;
import fr.treille.tenancy.liste.Mot;
import fr.treille.tenancy.liste.Notion;
import fr.treille.web.habilitation.ChangeDialog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word, for one and for several. */
final class MotDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final TextField one = new TextField(ListeText.SINGULAR.here());
    private final TextField several = new TextField(ListeText.PLURAL.here());
    private final SerializableFunction<Mot, Optional<String>> saving;

    MotDialog(Notion notion, Mot known, SerializableFunction<Mot, Optional<String>> saving) {
        super(ListeText.CHANGE_WORD_OF.here(known.singulier()), ListeText.SAVE);
        this.saving = saving;
        one.setValue(known.singulier());
        several.setValue(known.pluriel());
        for (TextField field : List.of(one, several)) {
            field.setMaxLength(Listes.LIBELLE_LE_PLUS_LONG);
            field.setErrorMessage(ListeText.MISSING.here());
            field.setWidthFull();
        }
        String others = notion.propositions().stream().map(Mot::singulier).collect(Collectors.joining(", "));
        fields(new Paragraph(ListeText.SUGGESTIONS.here(others)), one, several);
        one.focus();
    }

    @Override
    protected boolean isFilled() {
        one.setInvalid(one.getValue().isBlank());
        several.setInvalid(several.getValue().isBlank());
        return !one.isInvalid() && !several.isInvalid();
    }

    @Override
    protected Optional<String> save() {
        return saving.apply(new Mot(one.getValue(), several.getValue()));
    }
}
