package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All benchmarks there are.
 *
 * @param tenants how many gestionnaires those of many make
 */
public record Benchmarks(Project project, int tenants) {

    public List<Benchmark> all() {
        return List.of(
                new StartBenchmark(project),
                new OnboardingBenchmark(project, tenants),
                new UpgradeBenchmark(project, tenants),
                new BackendMemoryBenchmark(project, tenants),
                new DestroyBenchmark(project));
    }

    public Benchmark named(String name) {
        return all().stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem("There is no benchmark \"" + name + "\": there is "
                        + all().stream().map(Benchmark::name).collect(Collectors.joining(", ")) + "."));
    }
}
