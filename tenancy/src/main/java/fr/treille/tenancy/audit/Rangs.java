package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Anomalie.Genre;
import fr.treille.tenancy.audit.Sceau.Attendu;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which numbers seals hold, followed from seal to seal: each number once, and none that stands in the table without a seal
 * that holds or awaits it.
 */
final class Rangs {

    private static final int MOST = 10_000;

    /** In the table below what was sealed, and in no seal so far. */
    private final Set<Long> loose = new TreeSet<>();

    private Set<Long> awaited = Set.of();
    private boolean first = true;
    private long dernier = Long.MIN_VALUE;

    /** The highest number that the seals so far have looked at. */
    long dernier() {
        return dernier;
    }

    /**
     * Goes on to this seal.
     *
     * @param gap whether seals before it are missing
     * @param present numbers that stand in the table, above the former seals' and up to this one's
     */
    void follow(Sceau sceau, boolean gap, List<Long> present, Constat constat) {
        Set<Long> held = new HashSet<>();
        for (Long id : sceau.ids()) {
            boolean late = !first && id <= dernier;
            boolean twice = !held.add(id) || (late && !gap && !awaited.contains(id));
            if (twice) {
                constat.found(Genre.TRACE_SCELLEE_DEUX_FOIS, id);
            }
        }
        loose.removeAll(held);
        present.stream()
                .filter(id -> !held.contains(id))
                .limit(MOST - loose.size())
                .forEach(loose::add);
        awaited = sceau.attendus().stream().map(Attendu::id).collect(Collectors.toSet());
        dernier = Math.max(dernier, sceau.dernier());
        first = false;
    }

    /** What the last seal awaits may still come. */
    void tell(Constat constat) {
        loose.stream().filter(id -> !awaited.contains(id)).forEach(id -> constat.found(Genre.TRACE_AJOUTEE, id));
    }
}
