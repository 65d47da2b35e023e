package fr.treille.infra.instance;

import fr.treille.infra.problem.Problem;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** One number for each port. */
public record Ports(Map<Port, Integer> numbers) {

    private static final int HIGHEST = 65535;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports byDefault() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, port.byDefault());
        }
        return new Ports(numbers);
    }

    /** Numbers that nobody is likely to hold, for an instance beside others. */
    public static Ports anywhere() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = Loopback.likelyFree();
            while (numbers.containsValue(number)) {
                number = Loopback.likelyFree();
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        Integer number = numbers.get(port);
        return number == null ? port.byDefault() : number;
    }

    /** These, with others in place of some. */
    public Ports with(Map<Port, Integer> others) {
        Map<Port, Integer> all = new EnumMap<>(numbers);
        all.putAll(others);
        return new Ports(all);
    }

    /** Refuses numbers that are no port, or are given twice. */
    public void check() {
        Map<Integer, Port> seen = new HashMap<>();
        for (Port port : Port.values()) {
            int number = of(port);
            if (number < 1 || number > HIGHEST) {
                throw new Problem(number + " is not a port: give " + port.option() + " a number from 1 to 65535.");
            }
            Port other = seen.put(number, port);
            if (other != null) {
                throw new Problem("Port " + number + " is asked for twice, by " + other.option() + " and "
                        + port.option() + ": give them different numbers.");
            }
        }
    }

    /** Refuses ports that another program holds, all of them at once. */
    public void requireFree(Collection<Port> wanted) {
        StringBuilder taken = new StringBuilder();
        for (Port port : wanted) {
            if (!Loopback.free(of(port))) {
                taken.append(taken.isEmpty() ? "" : " ")
                        .append("Port ")
                        .append(of(port))
                        .append(" (")
                        .append(port.owner())
                        .append(") is taken by another program: stop it or choose another port with ")
                        .append(port.option())
                        .append('.');
            }
        }
        if (!taken.isEmpty()) {
            throw new Problem(taken + " Option --free-ports chooses for you.");
        }
    }

    /** These, with a free number in place of each wanted one that is taken. */
    public Ports withFree(Collection<Port> wanted) {
        Map<Port, Integer> free = new EnumMap<>(numbers);
        for (Port port : wanted) {
            int number = of(port);
            while (!Loopback.free(number)) {
                number = Loopback.likelyFree();
            }
            free.put(port, number);
        }
        return new Ports(free);
    }
}
