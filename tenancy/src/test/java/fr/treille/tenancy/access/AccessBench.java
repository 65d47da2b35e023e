package fr.treille.tenancy.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Decisions per second on one thread, and bytes allocated for each: a gestionnaire with 20 establishments, 100 units, 5,000
 * persons, and 500 assignments to 400 accounts. Run by {@code infra/treille bench access}; leaves its figures in a file.
 */
@EnabledIfSystemProperty(named = "treille.bench.decisions", matches = "\\d+")
class AccessBench {

    private static final Instant NOW = Instant.parse("2026-11-24T20:30:00Z");
    private static final int ESTABLISHMENTS = 20;
    private static final int UNITS = 100;
    private static final int PERSONS = 5_000;
    private static final int ACCOUNTS = 400;
    private static final int ASSIGNMENTS = 500;
    private static final int QUESTIONS = 1 << 16;

    private record Question(String compte, Action action, Volet volet, Personne personne) {}

    private final Random random = new Random(Long.getLong("treille.seed", 1));

    @Test
    void decisions() throws IOException {
        int decisions = Integer.getInteger("treille.bench.decisions");
        Droits droits = new Droits(Matrice.parDefaut(), assignments(), List.of(), Map.of());
        Question[] questions = questions(persons());
        for (int round = 0; round < 5; round++) {
            ask(droits, questions, decisions / 5);
        }

        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
        long begin = System.nanoTime();
        int yes = ask(droits, questions, decisions);
        long nanos = System.nanoTime() - begin;
        bytes = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - bytes;

        assertThat(yes).isBetween(1, decisions - 1);
        Path figures = Path.of("target/bench/access.json");
        Files.createDirectories(figures.getParent());
        Files.writeString(
                figures,
                String.format(
                        Locale.ROOT,
                        "{\"perSecond\":%.0f,\"bytes\":%.1f,\"permitted\":%.3f}",
                        decisions * 1e9 / nanos,
                        (double) bytes / decisions,
                        (double) yes / decisions));
    }

    private static int ask(Droits droits, Question[] questions, int times) {
        int yes = 0;
        for (int i = 0; i < times; i++) {
            Question one = questions[i & (QUESTIONS - 1)];
            yes += droits.may(one.compte(), one.action(), one.volet(), one.personne(), NOW)
                            .permis()
                    ? 1
                    : 0;
        }
        return yes;
    }

    private static UUID id(int kind, int number) {
        return UUID.nameUUIDFromBytes((kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    private List<Affectation> assignments() {
        List<Affectation> all = new ArrayList<>();
        for (int i = 0; i < ASSIGNMENTS; i++) {
            ModeleDeRole modele = Hasard.oneOf(random, ModeleDeRole.values());
            boolean shift = modele == ModeleDeRole.VEILLEUR || random.nextInt(10) == 0;
            all.add(new Affectation(
                    id(9, i),
                    "compte-" + i % ACCOUNTS,
                    modele,
                    modele.technique() ? new Perimetre.DuGestionnaire() : perimeter(),
                    NOW.minusSeconds(86_400),
                    random.nextBoolean() ? Optional.empty() : Optional.of(NOW.plusSeconds(86_400)),
                    shift ? Optional.of(new Plage(LocalTime.of(21, 0), LocalTime.of(7, 0))) : Optional.empty()));
        }
        return all;
    }

    private Perimetre perimeter() {
        return switch (random.nextInt(10)) {
            case 0 -> new Perimetre.DuGestionnaire();
            case 1, 2 -> new Perimetre.DEtablissement(id(1, random.nextInt(ESTABLISHMENTS)));
            case 3 -> new Perimetre.DuCercle();
            default -> new Perimetre.DUnite(id(2, random.nextInt(UNITS)));
        };
    }

    private List<Personne> persons() {
        List<Personne> all = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            int unit = i % UNITS;
            all.add(new Personne(
                    id(3, i),
                    Set.of(id(2, unit), id(2, (unit + 1) % UNITS)),
                    Set.of(id(1, unit % ESTABLISHMENTS)),
                    Set.of("compte-" + i % ACCOUNTS, "compte-" + (i + 7) % ACCOUNTS, "compte-" + (i + 31) % ACCOUNTS)));
        }
        return all;
    }

    private Question[] questions(List<Personne> persons) {
        Question[] all = new Question[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            all[i] = new Question(
                    "compte-" + random.nextInt(ACCOUNTS),
                    Hasard.oneOf(random, Action.values()),
                    Hasard.oneOf(random, Volet.values()),
                    Hasard.oneOf(random, persons));
        }
        return all;
    }
}
