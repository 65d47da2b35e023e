package fr.treille.tenancy.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The grappes of this instance. A grappe is never removed: gestionnaires that are gone still name theirs. */
@ApplicationScoped
@Transactional
public class Grappes {

    @Inject
    GrappeRepository repository;

    /** By name. */
    public List<Grappe> all() {
        return repository.all().stream().map(GrappeEntity::toGrappe).toList();
    }

    public Optional<Grappe> find(GrappeKey key) {
        return repository.find(key).map(GrappeEntity::toGrappe);
    }

    /** Those of {@code keys} that exist, by name. */
    public List<Grappe> among(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : repository.withKeyIn(keys).stream()
                        .map(GrappeEntity::toGrappe)
                        .toList();
    }

    /** @throws RegistryRefusal.GrappeTaken when one has this key */
    public void create(Grappe grappe) {
        if (repository.find(grappe.key()).isPresent()) {
            throw new RegistryRefusal.GrappeTaken(grappe.key());
        }
        repository.add(GrappeEntity.of(grappe));
    }

    /** @throws RegistryRefusal.UnknownGrappe when none has this key */
    public void rename(Grappe grappe) {
        repository
                .find(grappe.key())
                .orElseThrow(() -> new RegistryRefusal.UnknownGrappe(grappe.key()))
                .rename(grappe);
    }
}
