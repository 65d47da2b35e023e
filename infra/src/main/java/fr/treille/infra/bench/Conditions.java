package fr.treille.infra.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** On what it was measured. */
final class Conditions {

    private Conditions() {}

    static Map<String, String> with(String name, String value) {
        return with(Map.of(name, value));
    }

    static Map<String, String> with(Map<String, String> settings) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> conditions = new TreeMap<>(settings);
        conditions.put("java", Runtime.version().toString());
        conditions.put("processors", Integer.toString(system.getAvailableProcessors()));
        conditions.put("load-average", String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage()));
        return conditions;
    }
}
