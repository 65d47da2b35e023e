package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Sceau.Attendu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class SceauRepository {

    /**
     * Where the chain ends.
     *
     * @param numero 0 when nothing was sealed yet
     * @param now the database's time
     */
    record Bout(long numero, long dernier, List<Attendu> attendus, String preuve, Instant now) {}

    private static final String END = """
            select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint), coalesce(s.numero, 0),
                   coalesce(s.dernier, 0), coalesce(array_to_string(s.attendus, ','), ''),
                   coalesce(array_to_string(s.attendus_depuis, ','), ''), coalesce(encode(s.preuve, 'hex'), '')
              from (values (1)) one
              left join (select * from sceau order by numero desc limit 1) s on true
            """;

    /** Another node may be sealing the same at this moment: the first to come has it. */
    private static final String INSERT = """
            insert into sceau (numero, instant, precedent, ids, empreintes, attendus, attendus_depuis, dernier, preuve)
            values (:numero, :instant, decode(:precedent, 'hex'), cast(:ids as bigint[]), decode(:empreintes, 'hex'),
                    cast(:attendus as bigint[]), cast(:depuis as bigint[]), :dernier, decode(:preuve, 'hex'))
            on conflict do nothing
            """;

    private static final String FROM =
            "select " + SceauRow.COLUMNS + " from sceau s where s.numero >= :numero order by s.numero";

    private static final String FIRST = "select min(numero) from sceau";

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    Bout end() {
        Object[] row = (Object[]) entityManager.createNativeQuery(END).getSingleResult();
        return new Bout(
                number(row[1]),
                number(row[2]),
                SceauRow.attendus(String.valueOf(row[3]), String.valueOf(row[4])),
                String.valueOf(row[5]),
                TraceRow.instant(row[0]));
    }

    /** Whether it was kept; no when somebody else has sealed meanwhile. */
    boolean insert(Sceau sceau) {
        return entityManager
                        .createNativeQuery(INSERT)
                        .setParameter("numero", sceau.numero())
                        .setParameter("instant", sceau.instant())
                        .setParameter("precedent", sceau.precedent())
                        .setParameter("ids", array(sceau.ids().stream()))
                        .setParameter("empreintes", String.join("", sceau.empreintes()))
                        .setParameter(
                                "attendus", array(sceau.attendus().stream().map(Attendu::id)))
                        .setParameter("depuis", array(sceau.attendus().stream().map(Attendu::depuis)))
                        .setParameter("dernier", sceau.dernier())
                        .setParameter("preuve", sceau.preuve())
                        .executeUpdate()
                == 1;
    }

    /** From this one on, by number. */
    List<Sceau> from(long numero, int most) {
        return SceauRow.list(entityManager
                .createNativeQuery(FROM)
                .setParameter("numero", numero)
                .setMaxResults(most));
    }

    /** The oldest that is left. */
    Optional<Long> first() {
        Object first = entityManager.createNativeQuery(FIRST).getSingleResult();
        return first == null ? Optional.empty() : Optional.of(number(first));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String array(Stream<Long> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
