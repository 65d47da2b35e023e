package fr.treille.web.habilitation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.structure.FicheUnite;
import fr.treille.tenancy.structure.GenreUnite;
import fr.treille.tenancy.structure.Structure;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A unit: its name, what sort of unit, room for how many, since when, and what it is part of. */
final class UniteDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    /** What saves it, and says why not. */
    interface Saving extends Serializable {
        Optional<String> save(FicheUnite fiche, UUID within);
    }

    private final TextField name = new TextField(HabilitationText.NAME.here());
    private final Select<GenreUnite> genre = new Select<>();
    private final IntegerField places = new IntegerField(HabilitationText.PLACES.here());
    private final DatePicker since = new DatePicker(HabilitationText.OPENED_ON.here());
    private final ComboBox<UUID> within = new ComboBox<>(HabilitationText.WITHIN.here());
    private final Saving saving;

    /** @param parents what it may be part of, in words; the one it is part of now is given too */
    UniteDialog(String title, FicheUnite known, Map<UUID, String> parents, UUID parent, Saving saving) {
        super(title, HabilitationText.SAVE);
        this.saving = saving;
        name.setValue(known.nom());
        name.setMaxLength(Structure.NOM_LE_PLUS_LONG);
        name.setErrorMessage(HabilitationText.FIELD_MISSING.here());
        name.setWidthFull();
        genre.setLabel(HabilitationText.GENRE.here());
        genre.setItems(GenreUnite.values());
        genre.setItemLabelGenerator(GenreUnite::libelle);
        genre.setValue(known.genre());
        genre.setWidthFull();
        places.setMin(0);
        places.setMax(Structure.PLACES_AU_PLUS);
        places.setValue(known.places().orElse(null));
        places.setHelperText(HabilitationText.PLACES_HELP.here());
        places.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(HabilitationText.REFUSED_PLACES.here())
                .setMaxErrorMessage(HabilitationText.REFUSED_PLACES.here())
                .setBadInputErrorMessage(HabilitationText.REFUSED_PLACES.here()));
        since.setLocale(UI.getCurrent().getLocale());
        since.setI18n(Moments.calendar(UI.getCurrent().getLocale()));
        since.setValue(known.ouverture().orElse(null));
        within.setItems(List.copyOf(parents.keySet()));
        within.setItemLabelGenerator(id -> parents.getOrDefault(id, ""));
        within.setValue(parent);
        within.setErrorMessage(HabilitationText.FIELD_MISSING.here());
        within.setWidthFull();
        Div pair = new Div(places, since);
        pair.addClassName("pair");
        fields(name, genre, pair, within);
        name.focus();
    }

    @Override
    protected boolean isFilled() {
        name.setInvalid(name.getValue().isBlank());
        within.setInvalid(within.isEmpty());
        return !name.isInvalid() && !within.isInvalid() && !places.isInvalid();
    }

    @Override
    protected Optional<String> save() {
        return saving.save(
                new FicheUnite(
                        name.getValue(),
                        genre.getValue(),
                        Optional.ofNullable(places.getValue()),
                        Optional.ofNullable(since.getValue())),
                within.getValue());
    }
}
