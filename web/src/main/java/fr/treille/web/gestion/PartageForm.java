package fr.treille.web.gestion;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.usage.Releve;
import fr.treille.tenancy.usage.Releveur;
import fr.treille.web.security.SignedIn;

/** Whether counts that name nobody are told to the project lead of the grappe. */
final class PartageForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Reglages reglages;
    private final Releveur releveur;
    private final Checkbox partage = new Checkbox(GestionText.PARTAGE_AGREED.here());
    private final Paragraph outcome = new Paragraph();

    PartageForm(Reglages reglages, Releveur releveur) {
        this.reglages = reglages;
        this.releveur = releveur;
        addClassName("form");
        partage.setValue(reglages.partageUsage(SignedIn.current().context()));
        NativeButton save = new NativeButton(GestionText.SAVE.here(), event -> save());
        save.addClassNames("button", "first");
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        add(
                new H2(GestionText.PARTAGE.here()),
                new Paragraph(GestionText.PARTAGE_HELP.here(Releve.SEUIL)),
                partage,
                save,
                outcome);
    }

    private void save() {
        reglages.changePartageUsage(SignedIn.current().context(), partage.getValue());
        releveur.relever(SignedIn.current().gestionnaire().key());
        outcome.setText((partage.getValue() ? GestionText.PARTAGE_ON : GestionText.PARTAGE_OFF).here());
    }
}
