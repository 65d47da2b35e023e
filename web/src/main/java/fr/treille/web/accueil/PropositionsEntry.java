package fr.treille.web.accueil;

import com.vaadin.flow.component.Component;
import fr.treille.referential.rattachement.Propositions;
import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The way to the proposals, with how many wait. */
@ApplicationScoped
class PropositionsEntry implements NavigationEntry {

    /** FINESS changes once a month: a number that is a little old disturbs nobody, one asked at each page would. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Counted(int number, Instant at) {}

    private final Map<GestionnaireKey, Counted> counted = new ConcurrentHashMap<>();

    @Inject
    Administration administration;

    @Inject
    Propositions propositions;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 15;
    }

    @Override
    public Text label() {
        return PropositionText.TITLE;
    }

    @Override
    public Class<? extends Component> view() {
        return PropositionsView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return administration.isAdministrator(who.context());
    }

    @Override
    public int waiting(SignedIn who) {
        GestionnaireKey key = who.context().gestionnaire();
        Counted last = counted.get(key);
        if (last != null && last.at().plus(FRESH).isAfter(Instant.now())) {
            return last.number();
        }
        int number = propositions.nombre(who.context());
        counted.put(key, new Counted(number, Instant.now()));
        return number;
    }

    /** Somebody has decided. */
    void changed(SignedIn who) {
        counted.remove(who.context().gestionnaire());
    }
}
