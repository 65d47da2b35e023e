package fr.treille.infra.bench;

import fr.treille.infra.operator.Creation;
import fr.treille.infra.operator.NewGestionnaire;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Gestionnaires made for a measure. */
record Fleet(OperatorApi api, PrintStream out) {

    private static final int AT_A_TIME = 8;
    private static final int FIRST_LEGAL_ENTITY = 10_000_000;
    private static final int TOLD_EACH = 50;

    /** The one of this number, with everything a creation does. */
    Creation create(int number) throws IOException {
        return api.create(described(number));
    }

    static String key(int number) {
        return "essai-%04d".formatted(number);
    }

    static NewGestionnaire described(int number) {
        return new NewGestionnaire(
                Optional.of(key(number)),
                "Gestionnaire d’essai %04d".formatted(number),
                Optional.empty(),
                Optional.empty(),
                List.of(LegalEntity.number(FIRST_LEGAL_ENTITY + number)),
                new NewGestionnaire.Administrator(
                        key(number) + "@example.test", "Essai", "Numéro %04d".formatted(number)));
    }

    /** Makes those of the numbers 1 to count, several at a time, and returns their keys. */
    List<String> create(int count, String why) throws InterruptedException {
        out.println("creating " + count + " gestionnaires " + why);
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<String>> keys = IntStream.rangeClosed(1, count)
                    .mapToObj(number ->
                            workers.submit(() -> create(number).gestionnaire().key()))
                    .toList();
            return collected(keys, workers);
        }
    }

    private List<String> collected(List<Future<String>> futures, ExecutorService workers) throws InterruptedException {
        List<String> keys = new ArrayList<>();
        try {
            for (Future<String> future : futures) {
                keys.add(future.get());
                tell(keys.size(), futures.size());
            }
            return keys;
        } catch (ExecutionException e) {
            workers.shutdownNow();
            throw Problem.of(e);
        }
    }

    void tell(int made, int count) {
        if (made % TOLD_EACH == 0 || made == count) {
            out.println(made + " of " + count + " created");
        }
    }
}
