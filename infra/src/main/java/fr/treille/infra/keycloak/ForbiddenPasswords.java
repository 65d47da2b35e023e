package fr.treille.infra.keycloak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passwords that no account may have: those that leaked most often, as they are and lengthened the way people
 * lengthen them, and our own words likewise. Keycloak compares without regard to case, with small letters.
 */
final class ForbiddenPasswords {

    /** Named by the policy of the realm, which refuses anything shorter than this by itself. */
    static final String FILE = "treille.txt";

    private static final int SHORTEST = 12;

    /** One hundred thousand passwords of leaks, the most frequent first. */
    private static final String LEAKED = "/dictionaries/passwords.txt";

    /** Beyond those, a lengthened one is nobody's first guess. */
    private static final int LENGTHENED = 5_000;

    private static final List<String> OUR_WORDS = List.of(
            "treille",
            "gestionnaire",
            "etablissement",
            "établissement",
            "association",
            "fondation",
            "direction",
            "administration",
            "educatrice",
            "educateur",
            "éducatrice",
            "éducateur",
            "infirmier",
            "infirmiere",
            "infirmière",
            "veilleur",
            "psychologue",
            "usager",
            "dossier",
            "releve",
            "relève",
            "transmission",
            "transmissions",
            "medicosocial",
            "foyer",
            "ehpad",
            "esat",
            "sessad",
            "motdepasse",
            "azerty",
            "azertyuiop",
            "bonjour",
            "bienvenue",
            "soleil",
            "lestilleuls",
            "tilleuls",
            "rivesdeloire");

    private static final List<String> BETWEEN = List.of("", "-", ".", "_", " ", "@");

    private static final List<String> ENDINGS = Stream.concat(
                    Stream.of("1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", "01"),
                    IntStream.rangeClosed(2015, 2035).mapToObj(String::valueOf))
            .toList();

    private ForbiddenPasswords() {}

    static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, all());
    }

    static SortedSet<String> all() throws IOException {
        SortedSet<String> all = new TreeSet<>();
        List<String> leaked = leaked();
        leaked.forEach(password -> add(password, all));
        leaked.stream().limit(LENGTHENED).forEach(password -> lengthen(password, List.of(""), all));
        OUR_WORDS.forEach(word -> lengthen(word, BETWEEN, all));
        return all;
    }

    private static List<String> leaked() throws IOException {
        try (InputStream in = ForbiddenPasswords.class.getResourceAsStream(LEAKED)) {
            if (in == null) {
                throw new IOException("the list of leaked passwords is not in the launcher");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    private static void lengthen(String word, List<String> between, SortedSet<String> all) {
        for (String separator : between) {
            add(word + separator + word, all);
            add(word + separator + word + separator + word, all);
            for (String ending : ENDINGS) {
                add(word + separator + ending, all);
                add(word + separator + ending + "!", all);
            }
        }
    }

    private static void add(String password, SortedSet<String> all) {
        if (password.length() >= SHORTEST) {
            all.add(password.toLowerCase(Locale.ROOT));
        }
    }
}
