package fr.treille.web.operateur;

import fr.treille.web.words.Text;
import java.util.Arrays;
import java.util.Locale;

/** What was done at a console, in words. */
enum ActeText implements Text {
    SESSION_OUVRIR,
    SESSION_FERMER,
    SESSION_VERROUILLER,
    SESSION_EXPIRER,
    SESSION_COUPER,
    SESSION_CHANGER,
    GESTIONNAIRE_GELER,
    GESTIONNAIRE_DEGELER,
    GESTIONNAIRE_CLORE,
    GESTIONNAIRE_ANNULER,
    GESTIONNAIRE_REPRENDRE,
    GESTIONNAIRE_RATTACHER,
    GESTIONNAIRE_ACCUEILLIR,
    GESTIONNAIRE_AJOUTER_ENTITE,
    GRAPPE_CREER,
    GRAPPE_RENOMMER,
    CONSOLE_INVITER,
    MIGRATION_LANCER,
    REFERENTIEL_IMPORTER,
    SOCLE_PUBLIER,
    FAILED_ACT;

    private static final String FAILED = ".echec";

    /** The name itself where it has no words yet: an act of a later release is still shown. */
    static String of(String quoi) {
        boolean failed = quoi.endsWith(FAILED);
        String act = failed ? quoi.substring(0, quoi.length() - FAILED.length()) : quoi;
        String words = Arrays.stream(values())
                .filter(one -> one.name()
                        .equals(act.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(Text::here)
                .orElse(act);
        return failed ? FAILED_ACT.here(words) : words;
    }
}
