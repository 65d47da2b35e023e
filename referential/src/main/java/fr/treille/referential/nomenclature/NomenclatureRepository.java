package fr.treille.referential.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NomenclatureRepository {

    @PersistenceContext(unitName = "referential")
    private EntityManager entityManager;

    boolean isEmpty() {
        return entityManager
                .createNativeQuery("select 1 from referential.nomenclature")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void name(Ressource ressource) {
        entityManager
                .createNativeQuery("""
                        insert into referential.nomenclature (uri, nom, version, since)
                        values (:uri, left(:nom, 120), left(:version, 40), now())
                        on conflict (uri) do update set nom = excluded.nom, version = excluded.version
                        """)
                .setParameter("uri", ressource.uri())
                .setParameter("nom", ressource.nom())
                .setParameter("version", ressource.version())
                .executeUpdate();
    }

    void keep(String uri, Concept concept, int rang) {
        entityManager
                .createNativeQuery("""
                        insert into referential.concept (nomenclature, code, libelle, fin, rang)
                        values (:uri, :code, :libelle, cast(nullif(:fin, '') as date), :rang)
                        on conflict (nomenclature, code)
                        do update set libelle = excluded.libelle, fin = excluded.fin, rang = excluded.rang
                        """)
                .setParameter("uri", uri)
                .setParameter("code", concept.code())
                .setParameter("libelle", concept.libelle())
                .setParameter("fin", concept.fin().map(LocalDate::toString).orElse(""))
                .setParameter("rang", rang)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // What a native query gives has no other type.
    Map<String, Concept> concepts(String uri) {
        List<Tuple> rows = entityManager
                .createNativeQuery(
                        "select code, libelle, fin from referential.concept where nomenclature = :uri order by rang",
                        Tuple.class)
                .setParameter("uri", uri)
                .getResultList();
        Map<String, Concept> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(
                row.get("code", String.class),
                new Concept(row.get("code", String.class), row.get("libelle", String.class), day(row.get("fin")))));
        return found;
    }

    /** Whatever the driver makes of a day, it writes it 2026-12-31. */
    private static Optional<LocalDate> day(@Nullable Object value) {
        return Optional.ofNullable(value).map(day -> LocalDate.parse(day.toString()));
    }
}
