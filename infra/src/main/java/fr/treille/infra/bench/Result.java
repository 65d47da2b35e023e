package fr.treille.infra.bench;

import java.util.Optional;

/**
 * One number.
 *
 * @param target what was asked of it, where anything ever was
 */
public record Result(String name, double value, String unit, Optional<Target> target) {

    /** The bound that the number must keep to. */
    public record Target(Sense sense, double bound) {

        boolean metBy(double value) {
            return switch (sense) {
                case AT_MOST -> value <= bound;
                case AT_LEAST -> value >= bound;
            };
        }
    }

    /** On which side of its bound a number must stay. */
    public enum Sense {
        AT_MOST,
        AT_LEAST;

        String words() {
            return this == AT_MOST ? "at most" : "at least";
        }
    }

    static Result measured(String name, double value, String unit) {
        return new Result(name, value, unit, Optional.empty());
    }

    static Result atMost(double bound, String name, double value, String unit) {
        return new Result(name, value, unit, Optional.of(new Target(Sense.AT_MOST, bound)));
    }

    static Result atLeast(double bound, String name, double value, String unit) {
        return new Result(name, value, unit, Optional.of(new Target(Sense.AT_LEAST, bound)));
    }

    /** A number without a target meets it. */
    boolean met() {
        return target.isEmpty() || target.get().metBy(value);
    }
}
