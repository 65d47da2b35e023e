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
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> conditions = new TreeMap<>();
        conditions.put("java", Runtime.version().toString());
        conditions.put("processors", Integer.toString(system.getAvailableProcessors()));
        conditions.put("load-average", String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage()));
        conditions.put(name, value);
        return conditions;
    }
}
