package fr.treille.infra.bench;

import java.util.OptionalDouble;

/**
 * One number.
 *
 * @param target the most it may be, where that was ever asked
 */
public record Result(String name, double value, String unit, OptionalDouble target) {

    static Result measured(String name, double value, String unit) {
        return new Result(name, value, unit, OptionalDouble.empty());
    }

    static Result atMost(double target, String name, double value, String unit) {
        return new Result(name, value, unit, OptionalDouble.of(target));
    }

    /** A number without a target meets it. */
    boolean met() {
        return target.isEmpty() || value <= target.getAsDouble();
    }
}
