package fr.treille.infra.bench;

/** Numbers that a legal entity could have in the national directory FINESS: eight digits and one that checks them (Luhn). */
final class LegalEntity {

    private LegalEntity() {}

    /** @param series eight digits, other ones for each number wanted */
    static String number(int series) {
        int sum = 0;
        int rest = series;
        for (int place = 1; rest > 0; place++, rest /= 10) {
            int counted = place % 2 == 1 ? 2 * (rest % 10) : rest % 10;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return "%08d%d".formatted(series, (10 - sum % 10) % 10);
    }
}
