package fr.treille.tenancy.registry;

import java.util.regex.Pattern;

/**
 * Number of a legal entity or an establishment in the national directory FINESS: nine characters, the last one a Luhn
 * digit; Corsica's {@code 2A} and {@code 2B} count as 21 and 22.
 *
 * @param value as the directory writes it, for example {@code 750000218}
 */
public record FinessNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d[0-9AB]\\d{7}");

    public FinessNumber {
        if (!SHAPE.matcher(value).matches() || !isLuhn(value)) {
            throw new IllegalArgumentException("not a FINESS number: nine digits, the last of which checks the others");
        }
    }

    private static boolean isLuhn(String number) {
        String digits = number.replace('A', '1').replace('B', '2');
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
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
