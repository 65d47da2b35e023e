package fr.treille.referential.etablissement;

import fr.treille.tenancy.registry.FinessNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@ApplicationScoped
class ReferentielRepository {

    private static final String ETABLISSEMENT = """
            select e.numero, e.entite, coalesce(e.nom_long, e.nom) as nom, e.categorie,
                   coalesce(e.libelle_categorie, e.categorie) as libelle, e.adresse, e.ville, e.departement,
                   (select sum(c.installee) from referential.capacite c
                     where c.etablissement = e.numero and not c.supprimee) as places,
                   e.ouverture, e.fermeture
              from referential.etablissement e
            """;

    @PersistenceContext(unitName = "referential")
    private EntityManager entityManager;

    Optional<EntiteJuridique> entite(String numero) {
        return rows("""
                        select numero, coalesce(denomination_longue, denomination) as denomination, siren,
                               coalesce(libelle_statut, statut) as statut, ville, departement, fermeture
                          from referential.entite_juridique where numero = :numero
                        """, numero).stream()
                .map(row -> new EntiteJuridique(
                        new FinessNumber(text(row, "numero")),
                        told(row, "denomination"),
                        told(row, "siren"),
                        told(row, "statut"),
                        told(row, "ville"),
                        told(row, "departement"),
                        day(row, "fermeture")))
                .findFirst();
    }

    List<Etablissement> etablissementsDe(String entite) {
        return rows(ETABLISSEMENT + " where e.entite = :numero order by e.fermeture is not null, e.numero", entite)
                .stream()
                .map(ReferentielRepository::etablissement)
                .toList();
    }

    Optional<Etablissement> etablissement(String numero) {
        return rows(ETABLISSEMENT + " where e.numero = :numero", numero).stream()
                .map(ReferentielRepository::etablissement)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // What a native query gives has no other type.
    private List<Tuple> rows(String sql, String numero) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("numero", numero)
                .getResultList();
    }

    private static Etablissement etablissement(Tuple row) {
        return new Etablissement(
                new FinessNumber(text(row, "numero")),
                new FinessNumber(text(row, "entite")),
                text(row, "nom"),
                text(row, "categorie"),
                text(row, "libelle"),
                told(row, "adresse"),
                told(row, "ville"),
                told(row, "departement"),
                row.get("places") instanceof Number places ? OptionalInt.of(places.intValue()) : OptionalInt.empty(),
                day(row, "ouverture"),
                day(row, "fermeture"));
    }

    private static String text(Tuple row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Optional<String> told(Tuple row, String column) {
        return Optional.ofNullable((String) row.get(column));
    }

    /** Whatever the driver makes of a day, it writes it 2026-12-31. */
    private static Optional<LocalDate> day(Tuple row, String column) {
        return Optional.ofNullable(row.get(column)).map(day -> LocalDate.parse(day.toString()));
    }
}
