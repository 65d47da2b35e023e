package fr.treille.web.operateur;

import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.migration.DatabaseRefused;
import fr.treille.tenancy.registry.RegistryRefusal;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Why something could not be done, in words; what is not foreseen goes on to the screen of errors. */
final class Refus {

    private static final Logger LOG = Logger.getLogger(Refus.class);

    private Refus() {}

    static Optional<String> doing(Runnable gesture) {
        try {
            gesture.run();
            return Optional.empty();
        } catch (RegistryRefusal refusal) {
            return Optional.of(words(refusal).here());
        } catch (Memberships.AccountTaken taken) {
            return Optional.of(OperateurText.REFUSED_ACCOUNT.here());
        } catch (IdentityProviderUnavailable | DatabaseRefused away) {
            LOG.warnf("could not be done: %s", away.getMessage());
            return Optional.of(OperateurText.AWAY.here());
        }
    }

    private static OperateurText words(RegistryRefusal refusal) {
        return switch (refusal) {
            case RegistryRefusal.WrongState state -> OperateurText.REFUSED_STATE;
            case RegistryRefusal.Busy busy -> OperateurText.REFUSED_BUSY;
            case RegistryRefusal.GrappeTaken taken -> OperateurText.REFUSED_TAKEN;
            case RegistryRefusal.KeyTaken taken -> OperateurText.REFUSED_TAKEN;
            case RegistryRefusal.LegalEntityTaken taken -> OperateurText.REFUSED_TAKEN;
            case RegistryRefusal.Unknown unknown -> OperateurText.REFUSED_UNKNOWN;
            case RegistryRefusal.UnknownGrappe unknown -> OperateurText.REFUSED_UNKNOWN;
        };
    }
}
