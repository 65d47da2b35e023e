package fr.treille.referential.recherche;

import fr.treille.referential.etablissement.Point;
import fr.treille.tenancy.registry.FinessNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RechercheRepository {

    /** In milliseconds: nobody waits longer for a list. */
    private static final int PATIENCE = 5_000;

    private static final int WORDS = 400_000;

    @PersistenceContext(unitName = "referential")
    EntityManager entityManager;

    @SuppressWarnings("unchecked") // What a native query gives has no other type.
    List<Trouvaille> trouver(Requete requete) {
        Query query = entityManager
                .createNativeQuery(requete.sql(), Tuple.class)
                .setHint("jakarta.persistence.query.timeout", PATIENCE);
        requete.parameters().forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList())
                .stream().map(RechercheRepository::trouvaille).toList();
    }

    /** The last file that was taken in whole; 0 before the first. */
    long version() {
        return ((Number) entityManager.createNativeQuery("""
                                select coalesce(max(id), 0) from referential.importation
                                 where etat = 'TERMINEE' and not essai
                                """).getSingleResult()).longValue();
    }

    /** Every word of a name or a town, those of most rows first. */
    @SuppressWarnings("unchecked")
    List<String> mots() {
        return entityManager
                .createNativeQuery("""
                        select m.mot from (
                            select regexp_split_to_table(recherche, ' ') as mot from referential.etablissement
                            union all
                            select regexp_split_to_table(recherche, ' ') from referential.entite_juridique) m
                         where length(m.mot) between 3 and 40 and m.mot !~ '[0-9]'
                         group by m.mot order by count(*) desc, m.mot limit :words
                        """, String.class)
                .setParameter("words", WORDS)
                .getResultList();
    }

    private static Trouvaille trouvaille(Tuple row) {
        Optional<Point> point =
                row.get("latitude") instanceof Number latitude && row.get("longitude") instanceof Number longitude
                        ? Point.si(latitude.doubleValue(), longitude.doubleValue())
                        : Optional.empty();
        return new Trouvaille(
                Genre.valueOf(String.valueOf(row.get("genre"))),
                new FinessNumber(String.valueOf(row.get("numero"))),
                told(row, "nom"),
                told(row, "entite").map(FinessNumber::new),
                told(row, "categorie"),
                told(row, "libelle"),
                told(row, "adresse"),
                told(row, "code_postal"),
                told(row, "ville"),
                told(row, "departement"),
                told(row, "identifiant"),
                day(row.get("fermeture")),
                row.get("etablissements", Number.class).intValue(),
                row.get("places") instanceof Number places ? OptionalInt.of(places.intValue()) : OptionalInt.empty(),
                point,
                row.get("kilometres") instanceof Number kilometres
                        ? OptionalDouble.of(kilometres.doubleValue())
                        : OptionalDouble.empty());
    }

    private static Optional<String> told(Tuple row, String column) {
        return Optional.ofNullable(row.get(column)).map(String::valueOf);
    }

    /** Whatever the driver makes of a day, it writes it 2026-12-31. */
    private static Optional<LocalDate> day(@Nullable Object value) {
        return Optional.ofNullable(value).map(day -> LocalDate.parse(day.toString()));
    }
}
