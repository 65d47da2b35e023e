package fr.treille.tenancy.provisioning;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What has been done so far of a creation or a destruction. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class Progress {

    static final String CREATION = "creation";
    static final String DESTRUCTION = "destruction";

    /** @param error why the last try failed, if it did */
    public record Step(String operation, String name, boolean done, Optional<Long> millis, Optional<String> error) {}

    @Inject
    ProvisioningRepository repository;

    /** In the order in which they are done. */
    public List<Step> of(GestionnaireKey key) {
        return repository.steps(key.value()).stream().map(StepEntity::toStep).toList();
    }

    /** Writes down what is to be done; what is written already stays. */
    void plan(GestionnaireKey key, String operation, List<ProvisioningStep> steps) {
        for (int rank = 0; rank < steps.size(); rank++) {
            String name = steps.get(rank).name();
            if (repository.find(key.value(), operation, name).isEmpty()) {
                repository.add(StepEntity.of(key.value(), operation, name, rank));
            }
        }
    }

    boolean isBegun(GestionnaireKey key, String operation) {
        return of(key).stream().anyMatch(step -> step.operation().equals(operation));
    }

    boolean isPlanned(GestionnaireKey key, String operation, String step) {
        return repository.find(key.value(), operation, step).isPresent();
    }

    boolean isDone(GestionnaireKey key, String operation, String step) {
        return repository
                .find(key.value(), operation, step)
                .filter(entity -> entity.toStep().done())
                .isPresent();
    }

    void done(GestionnaireKey key, String operation, String step, long millis) {
        entity(key, operation, step).done(millis);
    }

    void failed(GestionnaireKey key, String operation, String step, String error) {
        entity(key, operation, step).failed(error);
    }

    /** It will be done once more. */
    void again(GestionnaireKey key, String operation, String step) {
        entity(key, operation, step).again();
    }

    List<GestionnaireKey> unfinished(String operation) {
        return repository.withUnfinished(operation).stream()
                .map(GestionnaireKey::new)
                .toList();
    }

    private StepEntity entity(GestionnaireKey key, String operation, String step) {
        return repository.find(key.value(), operation, step).orElseThrow();
    }
}
