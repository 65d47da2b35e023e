package fr.treille.web.traces;

import fr.treille.web.words.Text;
import java.util.Arrays;
import java.util.Locale;

/** What the screen calls an act: {@code session.ouvrir} is {@link #SESSION_OUVRIR}. */
enum QuoiText implements Text {
    SESSION_OUVRIR,
    SESSION_FERMER,
    SESSION_VERROUILLER,
    SESSION_EXPIRER,
    SESSION_COUPER,
    SESSION_CHANGER,
    SESSION_REFUSER,
    COMPTE_CONNEXIONS,
    REGLAGE_MESSAGE,
    REGLAGE_CONSERVATION_TRACES,
    TRACE_RECHERCHER,
    TRACE_ETAT,
    TRACE_ACCES,
    TRACE_VERIFIER,
    TRACE_EXPORTER,
    TRACE_PURGER,
    REGLAGE_SECOND_FACTEUR,
    REGLAGE_DUREE_DE_SECOURS,
    ANNUAIRE_LIRE,
    ANNUAIRE_REGLER,
    ANNUAIRE_VERIFIER,
    ANNUAIRE_OUVRIR,
    ANNUAIRE_FERMER,
    ANNUAIRE_RETIRER,
    HABILITATION_LISTER,
    HABILITATION_MATRICE,
    HABILITATION_AFFECTER,
    HABILITATION_RETIRER,
    HABILITATION_CHANGER_ROLE,
    HABILITATION_ELARGISSEMENTS,
    HABILITATION_VOIR_ELARGISSEMENT,
    STRUCTURE_AJOUTER,
    STRUCTURE_RENOMMER,
    USAGER_LISTE,
    USAGER_RETROUVER,
    DOSSIER_OUVRIR,
    BRIS_DE_GLACE_OUVRIR,
    BRIS_DE_GLACE_REFERMER,
    BRIS_DE_GLACE_REFUSER,
    BRIS_DE_GLACE_REVOIR;

    /** Its words; its own name when it has none yet. */
    static String of(String quoi) {
        String name = quoi.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(text -> text.name().equals(name))
                .findFirst()
                .map(QuoiText::here)
                .orElse(quoi);
    }
}
