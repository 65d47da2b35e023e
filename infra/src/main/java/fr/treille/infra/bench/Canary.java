package fr.treille.infra.bench;

import fr.treille.infra.operator.NewGestionnaire;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A gestionnaire whose names are words that stand nowhere else, so that each trace of it can be found.
 *
 * @param name in the name of the gestionnaire, which the registry keeps with the certificate
 * @param person in the names and the address of its administrator, of whom nothing may stay
 */
record Canary(String key, String name, String person) {

    private static final int LETTERS = 16;
    private static final int FIRST_LEGAL_ENTITY = 20_000_000;

    static Canary of(int number, Random random) {
        return new Canary("canari-" + number, word(random), word(random));
    }

    private static String word(Random random) {
        return random.ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    NewGestionnaire described(int number) {
        return new NewGestionnaire(
                Optional.of(key),
                "Association " + name,
                Optional.empty(),
                Optional.empty(),
                List.of(LegalEntity.number(FIRST_LEGAL_ENTITY + number)),
                new NewGestionnaire.Administrator(person + "@example.test", person, person));
    }

    List<String> words() {
        return List.of(name, person);
    }
}
