package fr.treille.tenancy.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The gestionnaires this instance hosts. */
@ApplicationScoped
public class GestionnaireRegistry {

    @Inject
    GestionnaireRepository repository;

    /** The gestionnaire of this key; empty when this instance does not host it. */
    @Transactional
    public Optional<Gestionnaire> find(String key) {
        return hosted(List.of(key)).stream().findFirst();
    }

    /** Those of {@code keys} that are hosted here, by name. */
    @Transactional
    public List<Gestionnaire> hosted(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : repository.withKeyIn(keys);
    }
}
