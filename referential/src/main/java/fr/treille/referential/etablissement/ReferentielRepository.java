package fr.treille.referential.etablissement;

import fr.treille.tenancy.registry.FinessNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

    /** Of what exists. */
    Fiche fiche(Etablissement found, Optional<EntiteJuridique> entite, List<Fiche.Changement> historique) {
        String numero = found.numero().value();
        Tuple row = rows("""
                        select code_postal, siret, telephone, latitude, longitude
                          from referential.etablissement where numero = :numero
                        """, numero).getFirst();
        Optional<Point> point =
                row.get("latitude") instanceof Number latitude && row.get("longitude") instanceof Number longitude
                        ? Point.si(latitude.doubleValue(), longitude.doubleValue())
                        : Optional.empty();
        return new Fiche(
                found,
                told(row, "code_postal"),
                told(row, "siret"),
                told(row, "telephone"),
                point,
                entite,
                capacites(numero),
                historique);
    }

    private List<Fiche.Capacite> capacites(String numero) {
        return rows("""
                        select coalesce(libelle_discipline, discipline) as discipline,
                               coalesce(libelle_activite, activite) as activite,
                               coalesce(libelle_clientele, clientele) as clientele, installee, autorisee, supprimee
                          from referential.capacite where etablissement = :numero
                         order by supprimee, discipline, activite, clientele
                        """, numero).stream()
                .map(row -> new Fiche.Capacite(
                        text(row, "discipline"),
                        text(row, "activite"),
                        text(row, "clientele"),
                        places(row.get("installee")),
                        places(row.get("autorisee")),
                        row.get("supprimee", Boolean.class)))
                .toList();
    }

    /** The last hundred: nothing changes more often in a life. */
    List<Fiche.Changement> historique(String numero) {
        return rows("""
                        select quoi, avant, apres, cast(extract(epoch from instant) * 1000 as bigint) as millis
                          from referential.historique
                         where numero = :numero and objet = 'ETABLISSEMENT' order by id desc limit 100
                        """, numero).stream()
                .map(row -> new Fiche.Changement(
                        text(row, "quoi"),
                        told(row, "avant"),
                        told(row, "apres"),
                        Instant.ofEpochMilli(row.get("millis", Number.class).longValue())))
                .toList();
    }

    private static OptionalInt places(@Nullable Object value) {
        return value instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
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
                places(row.get("places")),
                day(row, "ouverture"),
                day(row, "fermeture"));
    }

    private static String text(Tuple row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Optional<String> told(Tuple row, String column) {
        return Optional.ofNullable((String) row.get(column));
    }

    private static Optional<LocalDate> day(Tuple row, String column) {
        @Nullable Object value = row.get(column);
        return switch (value) {
            case null -> Optional.empty();
            case LocalDate day -> Optional.of(day);
            case Date day -> Optional.of(day.toLocalDate());
            default -> throw new IllegalStateException("a day of an unknown kind: " + value.getClass());
        };
    }
}
