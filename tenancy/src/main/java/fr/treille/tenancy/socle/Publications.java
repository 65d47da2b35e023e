package fr.treille.tenancy.socle;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.GrappeKey;
import fr.treille.tenancy.registry.Grappes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What is published, as it is read from within a gestionnaire's transaction: the registry's side is never part of it. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class Publications {

    @Inject
    SocleRepository repository;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Grappes grappes;

    /** The grappe that this gestionnaire is in, if any. */
    Optional<Grappe> grappe(GestionnaireKey key) {
        return registry.find(key).flatMap(one -> one.grappe()).flatMap(grappe -> grappes.find(new GrappeKey(grappe)));
    }

    /** The last version of each thing that its grappe shares. */
    List<VersionDeSocle> pour(GestionnaireKey key) {
        return grappe(key).map(grappe -> repository.latest(grappe.key())).orElse(List.of());
    }

    /** The gestionnaire is gone: what it chose says nothing any more. */
    void oublier(GestionnaireKey key) {
        repository.forget(key);
    }

    /** Tells the grappe; the gestionnaire's own row stays the truth. */
    void dire(GestionnaireKey key, ElementDeSocle element, Choix choix, int numero) {
        repository.tell(key, element, choix, numero);
    }
}
