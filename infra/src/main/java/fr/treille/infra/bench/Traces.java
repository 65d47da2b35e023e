package fr.treille.infra.bench;

import java.util.List;
import java.util.Set;

/** What was found of a gestionnaire, sorted into what the registry keeps on purpose and what should be gone. */
record Traces(Canary canary, List<Trace> all) {

    /** The proof that it was destroyed names it. */
    private static final Set<String> PROOF = Set.of("platform.certificat_destruction", "platform.gestionnaire");

    List<Trace> kept() {
        return all.stream().filter(this::onPurpose).toList();
    }

    List<Trace> leaks() {
        return all.stream().filter(trace -> !onPurpose(trace)).toList();
    }

    /** Whether both words of it were found, so that not to find them means something. */
    boolean complete() {
        return canary.words().stream()
                .allMatch(word -> all.stream().anyMatch(trace -> trace.word().equals(word)));
    }

    private boolean onPurpose(Trace trace) {
        return PROOF.contains(trace.place()) && trace.word().equals(canary.name());
    }
}
