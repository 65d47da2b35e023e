package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Anomalie.Genre;
import fr.treille.tenancy.audit.Constat.Suspecte;
import java.util.ArrayList;
import java.util.List;

/** Tells which of the traces that are not as they were sealed have only changed places, or times, with each other. */
final class Permutations {

    private Permutations() {}

    static void tell(Constat constat) {
        List<Suspecte> left = new ArrayList<>(constat.suspectes());
        while (!left.isEmpty()) {
            Suspecte one = left.removeFirst();
            Anomalie anomalie = left.stream()
                    .flatMap(other -> exchanged(one, other).stream())
                    .findFirst()
                    .orElseGet(
                            () -> Anomalie.of(Genre.TRACE_MODIFIEE, one.trace().numero()));
            left.removeIf(other -> other.trace().numero() == anomalie.autre());
            constat.found(anomalie);
        }
    }

    private static List<Anomalie> exchanged(Suspecte one, Suspecte other) {
        long first = one.trace().numero();
        long second = other.trace().numero();
        if (isSealed(other.trace().numbered(first), one) && isSealed(one.trace().numbered(second), other)) {
            return List.of(new Anomalie(Genre.TRACES_PERMUTEES, first, second));
        }
        boolean times = isSealed(one.trace().at(other.trace().instant()), one)
                && isSealed(other.trace().at(one.trace().instant()), other);
        return times ? List.of(new Anomalie(Genre.INSTANTS_PERMUTES, first, second)) : List.of();
    }

    private static boolean isSealed(Trace trace, Suspecte as) {
        return Empreinte.de(trace).equals(as.sealed());
    }
}
