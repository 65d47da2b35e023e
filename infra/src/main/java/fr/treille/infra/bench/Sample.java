package fr.treille.infra.bench;

import java.util.List;

/** Numbers of one kind, of which some are told. */
record Sample(List<Double> values) {

    Sample {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        values = List.copyOf(values);
    }

    /** The smallest number that this share of all does not exceed (nearest rank). */
    double percentile(int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }

    double most() {
        return percentile(100);
    }

    Sample first(int count) {
        return new Sample(values.subList(0, Math.min(count, values.size())));
    }

    Sample last(int count) {
        return new Sample(values.subList(Math.max(0, values.size() - count), values.size()));
    }
}
