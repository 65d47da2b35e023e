package fr.treille.assembly.inside;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Supplier;

/** A service as any module could write one, that does on purpose what none should. */
@TenantService
public class Probe {

    /** Thrown where a test wants something to fail half way. */
    public static final class Injected extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @PersistenceContext(unitName = "treille")
    EntityManager entityManager;

    public void write(TenantContext context, String name, String value) {
        entityManager
                .createNativeQuery("""
                        insert into reglage (name, value, changed_at, changed_by) values (:name, :value, now(), 'probe')
                        on conflict (name) do update set value = excluded.value
                        """)
                .setParameter("name", name)
                .setParameter("value", value)
                .executeUpdate();
    }

    /** Empty when there is none. */
    public String read(TenantContext context, String name) {
        List<?> found = entityManager
                .createNativeQuery("select value from reglage where name = :name", String.class)
                .setParameter("name", name)
                .getResultList();
        return found.isEmpty() ? "" : String.valueOf(found.getFirst());
    }

    /** Writes, reads what was written and where, in one transaction. */
    public String writeAndRead(TenantContext context, String name, String value) {
        write(context, name, value);
        String where = String.valueOf(entityManager
                .createNativeQuery("select current_schema()", String.class)
                .getSingleResult());
        return where + "/" + read(context, name);
    }

    public void writeThenFail(TenantContext context, String name, String value) {
        write(context, name, value);
        throw new Injected();
    }

    /** Takes far longer than the second it is given. */
    public void runOutOfTime(TenantContext context) {
        entityManager
                .createNativeQuery(
                        "select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b", Long.class)
                .setHint("jakarta.persistence.query.timeout", 1000)
                .getSingleResult();
    }

    /** Whatever SQL somebody managed to have run. */
    public Object injected(TenantContext context, String sql) {
        return entityManager.createNativeQuery(sql).getResultList();
    }

    /** What another service answers within this one's transaction. */
    public <T> T within(TenantContext context, Supplier<T> call) {
        entityManager.createNativeQuery("select 1", Integer.class).getSingleResult();
        return call.get();
    }
}
