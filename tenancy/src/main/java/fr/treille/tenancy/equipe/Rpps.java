package fr.treille.tenancy.equipe;

import java.util.regex.Pattern;

/**
 * National number of a health professional: eleven digits, the last one a Luhn digit.
 *
 * @param value as the national directory writes it
 */
public record Rpps(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{11}");

    public Rpps {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "not an RPPS number: eleven digits, the last of which checks the others");
        }
    }

    public static boolean isOne(String typed) {
        if (!SHAPE.matcher(typed).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < typed.length(); i++) {
            int digit = typed.charAt(typed.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
