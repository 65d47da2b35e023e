package fr.treille.referential.recherche;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that names and towns are made of, to find those somebody meant who mistyped one. Kept in memory: some fifty
 * thousand short words, which a comparison letter by letter goes through in a millisecond or two.
 *
 * @param version the file they were taken from
 * @param parLongueur words by their number of letters, frequent ones first
 */
record Vocabulaire(long version, List<List<Mot>> parLongueur) {

    /** Fewer letters resemble too much. */
    private static final int LETTERS = 4;

    private static final int LETTERS_FOR_TWO_MISTAKES = 7;
    private static final int LONGEST = 40;
    private static final int SIMILAR = 4;

    /** @param lettres which letters it has, a bit each: most words are told apart by that alone */
    record Mot(String texte, int lettres, int rang) {}

    private record Semblable(Mot mot, int mistakes) {}

    static Vocabulaire de(long version, List<String> words) {
        List<List<Mot>> byLength = new ArrayList<>();
        for (int length = 0; length <= LONGEST; length++) {
            byLength.add(new ArrayList<>());
        }
        for (int rank = 0; rank < words.size(); rank++) {
            String word = words.get(rank);
            if (word.length() <= LONGEST) {
                byLength.get(word.length()).add(new Mot(word, letters(word), rank));
            }
        }
        return new Vocabulaire(version, byLength.stream().map(List::copyOf).toList());
    }

    /** The spellings first, then the words that differ by a letter or two: wrong, missing, too many or exchanged. */
    List<Graphie> semblables(List<Graphie> spellings) {
        String word = spellings.getFirst().texte();
        if (word.length() < LETTERS || word.length() > LONGEST) {
            return spellings;
        }
        int mistakes = word.length() < LETTERS_FOR_TWO_MISTAKES ? 1 : 2;
        int letters = letters(word);
        List<Semblable> similar = new ArrayList<>();
        int longest = Math.min(LONGEST, word.length() + mistakes);
        for (int length = word.length() - mistakes; length <= longest; length++) {
            for (Mot mot : parLongueur.get(length)) {
                if (Integer.bitCount(mot.lettres ^ letters) <= 2 * mistakes) {
                    int distance = distance(word, mot.texte, mistakes);
                    if (distance > 0 && distance <= mistakes) {
                        similar.add(new Semblable(mot, distance));
                    }
                }
            }
        }
        Stream<Graphie> nearest = similar.stream()
                .sorted(Comparator.comparingInt(Semblable::mistakes)
                        .thenComparingInt(found -> found.mot().rang()))
                .map(found -> Graphie.entiere(found.mot().texte()))
                .limit(SIMILAR);
        return Stream.concat(spellings.stream(), nearest).distinct().toList();
    }

    private static int letters(String word) {
        return word.chars().map(letter -> 1 << (letter & 31)).reduce(0, (one, other) -> one | other);
    }

    /** How many mistakes lead from one to the other; more than allowed as soon as that is certain. */
    static int distance(String one, String other, int allowed) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int cost = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                current[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > allowed) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[other.length()];
    }
}
