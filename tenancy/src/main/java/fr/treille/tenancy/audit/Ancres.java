package fr.treille.tenancy.audit;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** How far each gestionnaire's chain goes, in the registry's schema; every call is a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class Ancres {

    @Inject
    AncreRepository repository;

    public Optional<Ancre> of(GestionnaireKey key) {
        return repository.find(key).map(AncreEntity::toAncre);
    }

    public void raise(GestionnaireKey key, Ancre ancre) {
        repository.raise(key, ancre);
    }

    /** Its traces are destroyed with all the rest. */
    public void forget(GestionnaireKey key) {
        repository.remove(key);
    }
}
