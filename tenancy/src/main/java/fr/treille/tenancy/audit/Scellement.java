package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Sceau.Attendu;
import fr.treille.tenancy.audit.SceauRepository.Bout;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;

/** Seals what was traced and is not sealed yet, a batch in each transaction; writers neither wait for it nor know of it. */
@TenantService
public class Scellement {

    /** Traces of a seal at most: what is hashed and kept in memory at once. */
    static final int BATCH = 2000;

    /** How long a number that was given and not seen is looked for: far longer than any transaction may last. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(Scellement.class);

    /** Numbers that are awaited at most at once: somebody who moves the sequence must not fill our memory. */
    private static final int MOST_AWAITED = 100_000;

    private static final String ANCHOR = "ancre_traces";

    /** @param full whether there may be more to seal */
    public record Lot(Ancre ancre, boolean full) {}

    private record Suite(long numero, String precedent) {}

    @Inject
    TraceRepository traces;

    @Inject
    SceauRepository sceaux;

    @Inject
    Ancres ancres;

    @Inject
    Preuves preuves;

    /** Seals one batch; empty when there is nothing to seal, or somebody else has just done it. */
    public Optional<Lot> batch(TenantContext context) {
        // Read before the end of the chain: it is never ahead of it unless somebody has cut.
        Optional<Ancre> ancre = ancres.of(context.gestionnaire());
        Bout end = sceaux.end();
        List<Trace> found = new ArrayList<>(end.attendus().isEmpty() ? List.of() : traces.awaitedBy(end.numero()));
        List<Trace> further = traces.after(end.dernier(), BATCH);
        found.addAll(further);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        found.sort(Comparator.comparingLong(Trace::numero));
        // Before the first seal: an anchor that is missing later was taken away.
        if (end.numero() == 0 && ancre.isEmpty()) {
            ancres.raise(context.gestionnaire(), anchor(context, 0, Sceau.ORIGINE, end.now()));
        }
        Suite suite = after(context, end, ancre);
        Sceau sceau = seal(context, suite, end, found);
        if (!sceaux.insert(sceau)) {
            return Optional.empty();
        }
        String hash = Empreinte.de(context.gestionnaire(), sceau);
        return Optional.of(new Lot(anchor(context, sceau.numero(), hash, sceau.instant()), further.size() == BATCH));
    }

    private Ancre anchor(TenantContext context, long numero, String hash, Instant now) {
        return new Ancre(numero, preuves.make(context, ANCHOR, numero, hash), now);
    }

    private Sceau seal(TenantContext context, Suite suite, Bout end, List<Trace> found) {
        Sceau sceau = new Sceau(
                suite.numero(),
                end.now(),
                suite.precedent(),
                found.stream().map(Trace::numero).toList(),
                found.stream().map(Empreinte::de).toList(),
                awaited(end, found),
                Math.max(end.dernier(), found.getLast().numero()),
                "");
        String hash = Empreinte.de(context.gestionnaire(), sceau);
        return sceau.proved(preuves.make(context, "sceau", sceau.numero(), hash));
    }

    /** Numbers that were given and are not there: under way, or undone for ever; who knows which forgets after a while. */
    private static List<Attendu> awaited(Bout end, List<Trace> found) {
        long now = end.now().getEpochSecond();
        Map<Long, Long> awaited = new HashMap<>();
        end.attendus().stream()
                .filter(attendu -> attendu.depuis() > now - PATIENCE.toSeconds())
                .forEach(attendu -> awaited.put(attendu.id(), attendu.depuis()));
        // Numbers begin at 1 and are given one by one.
        long last = found.getLast().numero();
        LongStream.rangeClosed(Math.max(end.dernier() + 1, last - MOST_AWAITED), last)
                .forEach(id -> awaited.put(id, now));
        found.forEach(trace -> awaited.remove(trace.numero()));
        return awaited.entrySet().stream()
                .map(entry -> new Attendu(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Attendu::id))
                .toList();
    }

    /** What somebody has cut off stays missing: the next seal takes a number further on, so that it shows for ever. */
    private Suite after(TenantContext context, Bout end, Optional<Ancre> ancre) {
        if (end.numero() == 0 && ancre.isEmpty()) {
            return new Suite(1, Sceau.ORIGINE);
        }
        Optional<String> anchored = proved(context, ancre);
        if (anchored.isPresent() && ancre.orElseThrow().numero() > end.numero()) {
            LOG.errorf(
                    "traces of %s: the chain ends at seal %d and went to %d before; verify it",
                    context.gestionnaire(), end.numero(), ancre.orElseThrow().numero());
            return new Suite(ancre.orElseThrow().numero() + 1, anchored.get());
        }
        // Somebody else may have made the first one since it was looked for.
        boolean lost = anchored.isEmpty()
                && proved(context, ancres.of(context.gestionnaire())).isEmpty();
        if (lost) {
            LOG.errorf("traces of %s: the anchor of the chain is gone; verify it", context.gestionnaire());
        }
        return new Suite(end.numero() + (lost ? 2 : 1), hash(context, end));
    }

    private Optional<String> proved(TenantContext context, Optional<Ancre> ancre) {
        return ancre.flatMap(anchor -> preuves.read(context, ANCHOR, anchor.numero(), anchor.preuve()));
    }

    private String hash(TenantContext context, Bout end) {
        if (end.numero() == 0) {
            return Sceau.ORIGINE;
        }
        return preuves.read(context, "sceau", end.numero(), end.preuve())
                .orElseGet(() -> Empreinte.de(
                        context.gestionnaire(), sceaux.from(end.numero(), 1).getFirst()));
    }
}
