package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rights of the gestionnaires that were asked about last, each with the number under which the database had them. */
@ApplicationScoped
class DroitsEnMemoire {

    /** Some megabytes each, for a large gestionnaire. */
    private static final int MOST = 100;

    private record Kept(long version, Droits droits) {}

    private final Map<GestionnaireKey, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Optional<Droits> find(GestionnaireKey key, long version) {
        return Optional.ofNullable(kept.get(key))
                .filter(one -> one.version() == version)
                .map(Kept::droits);
    }

    synchronized void keep(GestionnaireKey key, long version, Droits droits) {
        kept.put(key, new Kept(version, droits));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
