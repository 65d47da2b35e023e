package fr.treille.web.habilitation;

import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.tenancy.habilitation.HabilitationRefusee;
import fr.treille.tenancy.structure.Structure.StructureRefusee;
import java.util.Optional;

/** In which words a change of rights is refused. */
final class Refusals {

    private Refusals() {}

    /**
     * Does it, or says why not.
     *
     * @return empty when it is done
     */
    static Optional<String> doing(Runnable change) {
        try {
            change.run();
            return Optional.empty();
        } catch (HabilitationRefusee refused) {
            return Optional.of(words(refused.pourquoi()).here());
        } catch (StructureRefusee refused) {
            return Optional.of(words(refused.pourquoi()).here());
        } catch (AccesRefuse refused) {
            return Optional.of(refused.raison());
        }
    }

    private static HabilitationText words(HabilitationRefusee.Cause cause) {
        return switch (cause) {
            case INCONNUE -> HabilitationText.REFUSED_UNKNOWN;
            case DERNIER_ADMINISTRATEUR -> HabilitationText.REFUSED_LAST;
            case SOI_MEME -> HabilitationText.REFUSED_SELF;
            case ROLE_TECHNIQUE_SANS_PERSONNES -> HabilitationText.REFUSED_TECHNICAL_PERIMETER;
            case ROLE_TECHNIQUE_SANS_CONTENU -> HabilitationText.REFUSED_TECHNICAL_CONTENT;
            case LIEU_INCONNU -> HabilitationText.REFUSED_PLACE;
            case FIN_PASSEE -> HabilitationText.REFUSED_END;
            case FIN_MANQUANTE -> HabilitationText.REFUSED_NO_END;
            case PLAGE_MANQUANTE -> HabilitationText.REFUSED_HOURS;
            case POSTE_AJOUTE -> HabilitationText.REFUSED_SHIFT;
            case MOTIF_TROP_COURT -> HabilitationText.REASON_MISSING;
            case PARAMETRES_DE_L_ADMINISTRATEUR -> HabilitationText.REFUSED_ADMIN;
        };
    }

    private static HabilitationText words(StructureRefusee.Cause cause) {
        return switch (cause) {
            case NOM -> HabilitationText.REFUSED_NAME;
            case FINESS -> HabilitationText.REFUSED_FINESS;
            case INCONNU -> HabilitationText.REFUSED_PLACE;
        };
    }
}
