package fr.treille.web.compte;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.treille.tenancy.identity.Facteur;
import fr.treille.tenancy.identity.Facteurs;
import fr.treille.web.security.Geste;
import fr.treille.web.words.Moment;

/** By what this person signs in: the password, and what is asked for after it. */
final class FacteursSection extends Part {

    private static final long serialVersionUID = 1L;

    /**
     * @param demanded whether the gestionnaire demands a second factor: the last one stays
     * @param passkeys whether this instance can have any
     */
    FacteursSection(Facteurs facteurs, boolean demanded, boolean passkeys) {
        super(CompteText.FACTEURS);
        add(explanation(demanded ? CompteText.FACTEURS_DEMANDED : CompteText.FACTEURS_HELP));
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        facteurs.all().stream()
                .filter(facteur -> facteur.nature() != Facteur.Nature.AUTRE)
                .map(facteur -> row(facteur, demanded && facteurs.isOnlySecond(facteur)))
                .forEach(rows::add);
        add(rows);
        if (passkeys) {
            add(gestures(way(Geste.APPLICATION, CompteText.ADD_APPLICATION), way(Geste.CLE, CompteText.ADD_CLE)));
        } else {
            add(gestures(way(Geste.APPLICATION, CompteText.ADD_APPLICATION)), explanation(CompteText.NO_CLE));
        }
    }

    private static ListItem row(Facteur facteur, boolean stays) {
        String since = Moment.of(facteur.since());
        if (facteur.nature() == Facteur.Nature.MOT_DE_PASSE) {
            return row(
                    CompteText.PASSWORD.here(),
                    CompteText.PASSWORD_SINCE.here(since),
                    way(Geste.MOT_DE_PASSE, CompteText.CHANGE_PASSWORD));
        }
        CompteText kind = facteur.nature() == Facteur.Nature.CLE ? CompteText.CLE : CompteText.APPLICATION;
        String name = facteur.label().isBlank() ? kind.here() : kind.here() + " « " + facteur.label() + " »";
        if (stays) {
            return row(name, CompteText.LAST_ONE.here(since));
        }
        return row(
                name,
                CompteText.ADDED.here(since),
                wayAbout(facteur.id(), CompteText.REMOVE, CompteText.REMOVE_NAMED.here(name)));
    }
}
