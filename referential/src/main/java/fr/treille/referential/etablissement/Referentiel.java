package fr.treille.referential.etablissement;

import fr.treille.tenancy.registry.FinessNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What FINESS says of an establishment or of a legal entity. */
@ApplicationScoped
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
}
