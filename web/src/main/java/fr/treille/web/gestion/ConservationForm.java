package fr.treille.web.gestion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.web.security.SignedIn;

/** For how long traces are kept; until an administrator approves it, with a reason, nothing is removed. */
final class ConservationForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 240;

    private final transient Reglages reglages;
    private final Paragraph state = new Paragraph();
    private final IntegerField months = new IntegerField(GestionText.CONSERVATION_MONTHS.here());
    private final TextField reason = new TextField(GestionText.CONSERVATION_REASON.here());
    private final Paragraph outcome = new Paragraph();

    ConservationForm(Reglages reglages) {
        this.reglages = reglages;
        months.setMin(Reglages.SHORTEST_CONSERVATION);
        months.setMax(LONGEST);
        months.setStepButtonsVisible(true);
        months.setHelperText(GestionText.CONSERVATION_HELP.here(Reglages.SHORTEST_CONSERVATION));
        reason.setMaxLength(500);
        reason.setWidthFull();
        NativeButton approve = new NativeButton(GestionText.CONSERVATION_APPROVE.here(), event -> approve());
        approve.addClassName("button");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        addClassName("form");
        add(new H2(GestionText.CONSERVATION.here()), state, months, reason, approve, outcome);
        show();
    }

    private void show() {
        SignedIn who = SignedIn.current();
        state.setText(reglages.conservationDesTraces(who.context())
                .map(kept -> GestionText.CONSERVATION_APPROVED.here(kept))
                .orElseGet(GestionText.CONSERVATION_NONE::here));
        months.setValue(reglages.conservationDesTraces(who.context()).orElse(Reglages.USUAL_CONSERVATION));
    }

    private void approve() {
        outcome.setText("");
        Integer kept = months.getValue();
        if (kept == null || months.isInvalid()) {
            outcome.setText(GestionText.CONSERVATION_HELP.here(Reglages.SHORTEST_CONSERVATION));
            months.focus();
            return;
        }
        if (reason.getValue().isBlank()) {
            outcome.setText(GestionText.CONSERVATION_NO_REASON.here());
            reason.focus();
            return;
        }
        reglages.changeConservation(SignedIn.current().context(), kept, reason.getValue());
        reason.clear();
        show();
        outcome.setText(GestionText.CONSERVATION_SAVED.here());
    }
}
