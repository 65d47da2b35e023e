package fr.treille.infra.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** What people ask of a search, made from establishments that are there. */
record FinessQuestions(FinessRows finess, Random random) {

    /**
     * @param text as typed
     * @param query the parameters of the address
     */
    record Asked(String text, String query) {

        static Asked of(String text) {
            return new Asked(text, "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }

        /** What a statement written by hand would compare. */
        List<String> words() {
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> word.length() > 1)
                    .limit(8)
                    .toList();
        }
    }

    List<Asked> some(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Asked next() {
        FinessRows.Row row = finess.rows().get(random.nextInt(finess.rows().size()));
        int kind = random.nextInt(100);
        if (kind < 30) {
            return Asked.of(words(row.name(), 2) + " " + row.town());
        }
        if (kind < 40) {
            return Asked.of(words(row.name(), 3));
        }
        if (kind < 50) {
            return Asked.of(row.town());
        }
        if (kind < 58) {
            return Asked.of(List.of("ehpad", "résidence", "foyer", "association", "saint", "ime")
                    .get(random.nextInt(6)));
        }
        if (kind < 70) {
            return Asked.of(row.number());
        }
        if (kind < 78) {
            return Asked.of(row.number().substring(0, random.nextInt(3, 8)));
        }
        if (kind < 82) {
            return Asked.of(row.siret());
        }
        if (kind < 90) {
            return Asked.of(mistyped(row.name()) + " " + row.town());
        }
        if (kind < 95) {
            return new Asked(
                    "", String.format(Locale.ROOT, "autour=%.4f,%.4f&rayon=10", row.latitude(), row.longitude()));
        }
        return Asked.of(row.name().substring(0, Math.min(2, row.name().length())));
    }

    private static String words(String name, int count) {
        return String.join(" ", Arrays.stream(name.split(" ")).limit(count).toList());
    }

    /** The longest word with a letter missing. */
    private String mistyped(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        String longest = words.stream()
                .max((one, other) -> one.length() - other.length())
                .orElse(name);
        if (longest.length() < 5) {
            return name;
        }
        int gone = random.nextInt(1, longest.length() - 1);
        words.set(words.indexOf(longest), longest.substring(0, gone) + longest.substring(gone + 1));
        return String.join(" ", words);
    }
}
