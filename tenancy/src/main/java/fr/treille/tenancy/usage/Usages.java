package fr.treille.tenancy.usage;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What gestionnaires agreed to tell, in the registry's schema. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class Usages {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    @Inject
    UsageRepository repository;

    void deposer(GestionnaireKey key, Releve releve) {
        repository.put(key, LocalDate.now(HERE), releve.sansPetitsNombres());
    }

    /** They no longer agree: nothing stays, not even of the past. */
    void oublier(GestionnaireKey key) {
        repository.forget(key);
    }

    Optional<UsageDeGrappe.DuJour> dernier(GestionnaireKey key) {
        return repository.latest(key.value()).map(found -> new UsageDeGrappe.DuJour(found.jour(), found.releve()));
    }

    boolean estDuJour(GestionnaireKey key) {
        return repository
                .latest(key.value())
                .filter(found -> found.jour().equals(LocalDate.now(HERE)))
                .isPresent();
    }
}
