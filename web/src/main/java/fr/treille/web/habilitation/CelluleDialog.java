package fr.treille.web.habilitation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Etendue;
import fr.treille.tenancy.access.Matrice;
import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Niveau;
import fr.treille.tenancy.access.Portee;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.habilitation.Roles;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** One cell: the reason is asked for as soon as what is chosen gives more than the template. */
final class CelluleDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    /** What saves it, and says why not. */
    interface Saving extends Serializable {
        Optional<String> save(Cellule cellule, String reason);
    }

    private final ModeleDeRole modele;
    private final Volet volet;
    private final Saving saving;
    private final Select<Niveau> niveau = new Select<>();
    private final Checkbox valider = new Checkbox(HabilitationText.ALSO_VALIDATE.here());
    private final Select<Portee> portee = new Select<>();
    private final Select<Etendue> etendue = new Select<>();
    private final Checkbox poste = new Checkbox(HabilitationText.SHIFT.here());
    private final Checkbox secours = new Checkbox(HabilitationText.ALSO_RESCUE.here());
    private final TextArea reason = new TextArea(HabilitationText.REASON.here());

    CelluleDialog(ModeleDeRole modele, Volet volet, Cellule now, Saving saving) {
        super(HabilitationText.CHANGE_TITLE.here(modele.libelle(), volet.libelle()), HabilitationText.SAVE);
        this.modele = modele;
        this.volet = volet;
        this.saving = saving;
        choices(now);
        niveau.setValue(now.niveau());
        valider.setValue(now.valider());
        portee.setValue(now.portee());
        etendue.setValue(now.etendue());
        poste.setValue(now.poste());
        secours.setValue(now.secours());
        reason.setHelperText(HabilitationText.REASON_HELP.here());
        reason.setMaxLength(Roles.MOTIF_LE_PLUS_LONG);
        reason.setWidthFull();
        niveau.addValueChangeListener(chosen -> refresh());
        valider.addValueChangeListener(chosen -> refresh());
        portee.addValueChangeListener(chosen -> refresh());
        etendue.addValueChangeListener(chosen -> refresh());
        poste.addValueChangeListener(chosen -> refresh());
        secours.addValueChangeListener(chosen -> refresh());
        fields(niveau, valider, portee, etendue, poste, secours, reason);
        refresh();
    }

    private void choices(Cellule now) {
        niveau.setLabel(HabilitationText.LEVEL.here());
        niveau.setItems(Niveau.values());
        niveau.setItemLabelGenerator(Niveau::libelle);
        portee.setLabel(HabilitationText.ABOUT.here());
        portee.setItems(Portee.values());
        portee.setItemLabelGenerator(Portee::libelle);
        etendue.setLabel(HabilitationText.EXTENT.here());
        etendue.setItems(extents(now));
        etendue.setItemLabelGenerator(Etendue::libelle);
        Stream.of(niveau, portee, etendue).forEach(select -> select.setWidthFull());
        // Only where the template has a shift: see Roles.
        poste.setVisible(Matrice.parDefaut().demandePlage(modele));
        secours.setVisible(volet.contenu());
    }

    /** All of the volet, and the parts of it that some role has. */
    private Etendue[] extents(Cellule now) {
        return Stream.concat(
                        Stream.of(Etendue.ENTIERE, now.etendue()),
                        Arrays.stream(ModeleDeRole.values())
                                .map(one ->
                                        Matrice.parDefaut().cellule(one, volet).etendue()))
                .distinct()
                .sorted()
                .toArray(Etendue[]::new);
    }

    private void refresh() {
        boolean open = niveau.getValue() != Niveau.AUCUN;
        valider.setVisible(open);
        portee.setVisible(open);
        etendue.setVisible(open);
        reason.setVisible(isWider());
    }

    private Cellule chosen() {
        return new Cellule(
                niveau.getValue(),
                valider.getValue(),
                portee.getValue(),
                etendue.getValue(),
                poste.getValue(),
                secours.getValue());
    }

    private boolean isWider() {
        return Matrice.elargit(modele, volet, chosen());
    }

    @Override
    boolean isFilled() {
        boolean missing = isWider() && reason.getValue().strip().length() < Roles.MOTIF_LE_PLUS_COURT;
        reason.setErrorMessage(HabilitationText.REASON_MISSING.here());
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        }
        return !missing;
    }

    @Override
    Optional<String> save() {
        return saving.save(chosen(), reason.getValue());
    }
}
