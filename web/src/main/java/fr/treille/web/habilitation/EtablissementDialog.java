package fr.treille.web.habilitation;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.structure.Bloc;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.FicheEtablissement;
import fr.treille.tenancy.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an establishment is, and which parts of the dossier it uses. */
final class EtablissementDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(HabilitationText.NAME.here());
    private final TextField finess = new TextField(HabilitationText.FINESS.here());
    private final ComboBox<String> categorie = new ComboBox<>(HabilitationText.CATEGORIE.here());
    private final CheckboxGroup<Bloc> blocs = new CheckboxGroup<>(HabilitationText.BLOCS.here());
    private final SerializableFunction<FicheEtablissement, Optional<String>> saving;

    EtablissementDialog(
            Etablissement known,
            Categories categories,
            SerializableFunction<FicheEtablissement, Optional<String>> saving) {
        super(HabilitationText.CHANGE_OF.here(known.nom()), HabilitationText.SAVE);
        this.saving = saving;
        name.setValue(known.nom());
        name.setMaxLength(Structure.NOM_LE_PLUS_LONG);
        name.setErrorMessage(HabilitationText.FIELD_MISSING.here());
        finess.setValue(known.finess().orElse(""));
        // What was taken over from FINESS keeps its number.
        finess.setReadOnly(known.entite().isPresent());
        finess.setHelperText(HabilitationText.FINESS_HELP.here());
        List<String> codes = new ArrayList<>(categories.codes());
        known.categorie().filter(code -> !codes.contains(code)).ifPresent(codes::add);
        categorie.setItems(codes);
        categorie.setItemLabelGenerator(categories::label);
        categorie.setValue(known.categorie().orElse(null));
        categorie.setClearButtonVisible(true);
        categorie.setHelperText(HabilitationText.CATEGORIE_HELP.here());
        categorie.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                blocs.setValue(Bloc.parDefaut(chosen.getValue() == null ? "" : chosen.getValue()));
            }
        });
        blocs.setItems(Bloc.values());
        blocs.setItemLabelGenerator(Bloc::libelle);
        blocs.setValue(known.blocs());
        blocs.setHelperText(HabilitationText.BLOCS_HELP.here());
        blocs.addClassName("column");
        List.of(name, finess).forEach(TextField::setWidthFull);
        categorie.setWidthFull();
        fields(name, finess, categorie, blocs);
    }

    @Override
    protected boolean isFilled() {
        name.setInvalid(name.getValue().isBlank());
        return !name.isInvalid();
    }

    @Override
    protected Optional<String> save() {
        return saving.apply(new FicheEtablissement(
                name.getValue(),
                finess.getValue(),
                Optional.ofNullable(categorie.getValue()).orElse(""),
                blocs.getValue()));
    }
}
