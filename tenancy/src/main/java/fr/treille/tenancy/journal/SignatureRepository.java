package fr.treille.tenancy.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SignatureRepository {

    /** @param privee encrypted; both in hexadecimal */
    record Pair(String publique, String privee) {}

    @PersistenceContext(unitName = "treille")
    private EntityManager entityManager;

    Optional<Pair> find() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select encode(publique, 'hex'), encode(privee, 'hex') from cle_signature where numero = 1")
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Pair(String.valueOf(((Object[]) row)[0]), String.valueOf(((Object[]) row)[1])));
    }

    /** The first one stays. */
    void insert(Pair pair) {
        entityManager
                .createNativeQuery("""
                        insert into cle_signature (numero, publique, privee, depuis)
                        values (1, decode(:publique, 'hex'), decode(:privee, 'hex'), now()) on conflict do nothing
                        """)
                .setParameter("publique", pair.publique())
                .setParameter("privee", pair.privee())
                .executeUpdate();
    }
}
