package fr.treille.referential.etablissement;

import fr.treille.tenancy.registry.FinessNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What FINESS says of an establishment or of a legal entity. Each call is a transaction of its own: it is asked from within
 * a gestionnaire's, on another login.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Referentiel {

    @Inject
    ReferentielRepository repository;

    public Optional<EntiteJuridique> entite(FinessNumber numero) {
        return repository.entite(numero.value());
    }

    /** Those of a legal entity, open ones first, by number. */
    public List<Etablissement> etablissementsDe(FinessNumber entite) {
        return repository.etablissementsDe(entite.value());
    }

    public Optional<Etablissement> etablissement(FinessNumber numero) {
        return repository.etablissement(numero.value());
    }

    /** Those in force, the largest first. */
    public List<Capacite> capacites(FinessNumber etablissement) {
        return repository.capacites(etablissement.value());
    }

    /** What files changed of an establishment or a legal entity, the newest first; the first hundred. */
    public List<Changement> histoire(FinessNumber numero) {
        return repository.histoire(numero.value());
    }

    /** Those that establishments have, by label. */
    public List<Categorie> categories() {
        return repository.categories();
    }
}
