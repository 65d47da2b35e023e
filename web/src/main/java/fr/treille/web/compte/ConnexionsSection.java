package fr.treille.web.compte;

import com.vaadin.flow.component.html.UnorderedList;
import fr.treille.tenancy.audit.Trace;
import fr.treille.web.words.Moment;
import fr.treille.web.words.MoyenText;
import java.util.List;

/** Where this person signed in of late: who finds one that is not theirs knows that somebody has their password. */
final class ConnexionsSection extends Part {

    private static final long serialVersionUID = 1L;

    /** How many are shown. */
    static final int MOST = 20;

    private static final String OUVRIR = "session.ouvrir";

    ConnexionsSection(List<Trace> connexions) {
        super(CompteText.CONNEXIONS);
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        connexions.stream()
                .filter(trace -> trace.quoi().equals(OUVRIR))
                .map(trace -> row(
                        Moment.of(trace.instant()),
                        CompteText.CONNEXION_FROM.here(trace.adresse(), MoyenText.of(trace.moyen()))))
                .forEach(rows::add);
        add(explanation(CompteText.CONNEXIONS_HELP), rows);
    }
}
