package fr.treille.infra.bench;

import java.io.PrintStream;

/** One thing worth measuring. */
public interface Benchmark {

    String name();

    /** One line for the list. */
    String description();

    /** Measures, telling on the way what it does. */
    Report run(long seed, PrintStream out) throws Exception;
}
