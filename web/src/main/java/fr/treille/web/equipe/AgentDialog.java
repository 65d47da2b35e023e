package fr.treille.web.equipe;

import com.vaadin.flow.component.textfield.TextField;
import fr.treille.tenancy.equipe.Agent;
import fr.treille.tenancy.equipe.Equipe;
import fr.treille.tenancy.equipe.Rpps;
import fr.treille.web.habilitation.ChangeDialog;
import java.io.Serializable;
import java.util.Optional;

/** What somebody does, and their number as a health professional. */
final class AgentDialog extends ChangeDialog {

    private static final long serialVersionUID = 1L;

    /** What saves it, and says why not. */
    interface Saving extends Serializable {
        Optional<String> save(String fonction, Optional<Rpps> rpps);
    }

    private final TextField fonction = new TextField(EquipeText.FUNCTION.here());
    private final TextField rpps = new TextField(EquipeText.RPPS.here());
    private final Saving saving;

    AgentDialog(Agent agent, Saving saving) {
        super(EquipeText.CHANGE_OF.here(agent.nomComplet()), EquipeText.SAVE);
        this.saving = saving;
        fonction.setValue(agent.fonction());
        fonction.setMaxLength(Equipe.FONCTION_LA_PLUS_LONGUE);
        fonction.setWidthFull();
        rpps.setValue(agent.rpps().orElse(""));
        rpps.setHelperText(EquipeText.RPPS_HELP.here());
        rpps.setErrorMessage(EquipeText.RPPS_WRONG.here());
        rpps.setWidthFull();
        fields(fonction, rpps);
    }

    private String number() {
        return rpps.getValue().replaceAll("\\s", "");
    }

    @Override
    protected boolean isFilled() {
        rpps.setInvalid(!number().isEmpty() && !Rpps.isOne(number()));
        return !rpps.isInvalid();
    }

    @Override
    protected Optional<String> save() {
        return saving.save(
                fonction.getValue(), number().isEmpty() ? Optional.empty() : Optional.of(new Rpps(number())));
    }
}
