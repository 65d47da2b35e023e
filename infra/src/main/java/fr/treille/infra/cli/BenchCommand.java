package fr.treille.infra.cli;

import fr.treille.infra.bench.Benchmark;
import fr.treille.infra.bench.Benchmarks;
import fr.treille.infra.build.Project;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure; the last line printed is one JSON object.")
final class BenchCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The benchmark, as --list names it.")
    private @Nullable String name;

    @Option(names = "--list", description = "List the benchmarks.")
    private boolean list;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "What random data is made from, so that a run can be repeated (1).")
    private long seed;

    @Option(
            names = "--tenants",
            paramLabel = "NUMBER",
            defaultValue = "1000",
            description = "How many gestionnaires are made where there are to be many (1000).")
    private int tenants;

    @Override
    public Integer call() throws Exception {
        Benchmarks benchmarks = new Benchmarks(Project.current(), tenants);
        if (list || name == null) {
            benchmarks.all().forEach(bench -> System.out.printf("  %-15s %s%n", bench.name(), bench.description()));
            return 0;
        }
        Benchmark benchmark = benchmarks.named(name);
        System.out.println(benchmark.run(seed, System.out).json(benchmark.name(), seed));
        return 0;
    }
}
