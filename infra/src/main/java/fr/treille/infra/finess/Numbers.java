package fr.treille.infra.finess;

import fr.treille.infra.problem.Problem;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers with a right key that FINESS never gave: the third and fourth figure are 99, which no establishment has. The
 * first hundred of each department are left to demonstrations.
 */
final class Numbers {

    private static final int FIRST = 100;
    private static final int LAST = 9_999;

    private final Map<String, Integer> next = new HashMap<>();

    String next(String prefix) {
        int number = next.merge(prefix, 1, Integer::sum) - 1 + FIRST;
        if (number > LAST) {
            throw new Problem("There are not so many numbers: ask for fewer establishments (105000 are possible).");
        }
        return keyed(prefix + "99" + "%04d".formatted(number));
    }

    /** The eight with their Luhn key; Corsica's letters count as 1 and 2. */
    static String keyed(String eight) {
        String digits = eight.replace('A', '1').replace('B', '2');
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int counted = i % 2 == 1 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return eight + (10 - sum % 10) % 10;
    }

    /** A number of the trade register with its Luhn key; those that begin with 99 are not reached yet. */
    static String siren(int number) {
        return keyed("99%06d".formatted(number % 1_000_000));
    }
}
