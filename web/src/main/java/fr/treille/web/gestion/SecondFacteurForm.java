package fr.treille.web.gestion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import fr.treille.tenancy.reglage.SecondFacteur;

/** Whether the people of the gestionnaire need a second factor, and what either choice means for them. */
final class SecondFacteurForm extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<SecondFacteur> choice = new RadioButtonGroup<>();
    private final Paragraph meaning = new Paragraph();
    private final Paragraph outcome = new Paragraph();
    private SecondFacteur present = SecondFacteur.FACULTATIF;

    SecondFacteurForm(SerializableConsumer<SecondFacteur> decide) {
        addClassName("form");
        choice.setItems(SecondFacteur.values());
        choice.setItemLabelGenerator(item -> label(item).here());
        choice.setAriaLabel(GestionText.SECOND_FACTEUR.here());
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.addValueChangeListener(
                event -> meaning.setText(meaning(event.getValue()).here()));
        meaning.addClassName("readers");
        NativeButton save = new NativeButton(GestionText.SAVE.here(), event -> save(decide));
        save.addClassNames("button", "first");
        // Read out without the focus leaving the button.
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        add(new H2(GestionText.SECOND_FACTEUR.here()), choice, meaning, save, outcome);
    }

    void show(SecondFacteur secondFacteur) {
        present = secondFacteur;
        choice.setValue(secondFacteur);
    }

    private void save(SerializableConsumer<SecondFacteur> decide) {
        if (choice.getValue() == present) {
            outcome.setText(GestionText.SECOND_FACTEUR_KEPT.here());
            return;
        }
        decide.accept(choice.getValue());
        present = choice.getValue();
        outcome.setText(GestionText.SECOND_FACTEUR_SAVED.here());
    }

    private static GestionText label(SecondFacteur secondFacteur) {
        return switch (secondFacteur) {
            case FACULTATIF -> GestionText.SECOND_FACTEUR_FACULTATIF;
            case EXIGE -> GestionText.SECOND_FACTEUR_EXIGE;
        };
    }

    private static GestionText meaning(SecondFacteur secondFacteur) {
        return switch (secondFacteur) {
            case FACULTATIF -> GestionText.SECOND_FACTEUR_FACULTATIF_MEANS;
            case EXIGE -> GestionText.SECOND_FACTEUR_EXIGE_MEANS;
        };
    }
}
