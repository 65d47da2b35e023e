package fr.treille.tenancy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.audit.Anomalie.Genre;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermutationsTest {

    private final Trace first = trace(1, "a", 10);
    private final Trace second = trace(2, "b", 20);
    private final Trace third = trace(3, "c", 30);

    @Test
    void tracesThatHaveEachOthersContentAreNamedTogether() {
        assertThat(told(suspect(second.numbered(1), first), suspect(first.numbered(2), second)))
                .containsExactly(new Anomalie(Genre.TRACES_PERMUTEES, 1, 2));
    }

    @Test
    void tracesThatHaveEachOthersTimeAreNamedTogether() {
        assertThat(told(suspect(first.at(second.instant()), first), suspect(second.at(first.instant()), second)))
                .containsExactly(new Anomalie(Genre.INSTANTS_PERMUTES, 1, 2));
    }

    @Test
    void onesThatHaveAnothersContentAndNotTheOtherWayRoundAreEdited() {
        assertThat(told(suspect(second.numbered(1), first), suspect(trace(2, "x", 20), second)))
                .containsExactly(Anomalie.of(Genre.TRACE_MODIFIEE, 1), Anomalie.of(Genre.TRACE_MODIFIEE, 2));
    }

    @Test
    void threeThatTurnedRoundAreEachEdited() {
        assertThat(told(
                        suspect(second.numbered(1), first),
                        suspect(third.numbered(2), second),
                        suspect(first.numbered(3), third)))
                .extracting(Anomalie::genre)
                .containsOnly(Genre.TRACE_MODIFIEE)
                .hasSize(3);
    }

    private record Suspect(Trace found, Trace sealed) {}

    private static Suspect suspect(Trace found, Trace sealed) {
        return new Suspect(found, sealed);
    }

    private static List<Anomalie> told(Suspect... suspects) {
        Constat constat = new Constat();
        for (Suspect suspect : suspects) {
            constat.suspect(suspect.found(), Empreinte.de(suspect.sealed()));
        }
        Permutations.tell(constat);
        return constat.verdict().anomalies();
    }

    private static Trace trace(long numero, String objet, long second) {
        return new Trace(
                numero,
                Instant.ofEpochSecond(second),
                "LISTE",
                "x",
                "",
                "",
                "",
                Optional.empty(),
                "",
                objet,
                "",
                "",
                "",
                "");
    }
}
