package fr.treille.infra.cli;

import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.operator.Migrations;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Bring the data of every gestionnaire to the release that is deployed, and say how each is.",
            "Treille does it by itself at its start. Exits 1 when some failed: they stay as they were."
        })
final class MigrateCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 500;

    @Mixin
    private Operation operation = new Operation();

    @Option(names = "--plan", description = "Only show the release, its change sets and who is behind.")
    private boolean plan;

    @Override
    public Integer call() throws IOException, InterruptedException {
        OperatorApi api = operation.api();
        if (plan) {
            show(api.migrations());
            return 0;
        }
        Migrations ended = run(api);
        report(api.gestionnaires(), ended.failed());
        return ended.failed().isEmpty() ? 0 : Main.FAILED;
    }

    private void show(Migrations migrations) {
        operation.print("Release " + migrations.release());
        migrations.changeSets().forEach(changeSet -> operation.print("  " + changeSet));
        List<String> behind = migrations.behind();
        operation.print(
                behind.isEmpty()
                        ? "Every gestionnaire is at this release."
                        : behind.size() + " behind: " + String.join(", ", behind));
    }

    private Migrations run(OperatorApi api) throws IOException, InterruptedException {
        try (Progress progress = operation.target().progress()) {
            Step step = progress.step("Migrations");
            Migrations now = api.migrate();
            while (now.running()) {
                step.doing(now.done() + " of " + now.total());
                Thread.sleep(LOOK_MILLIS);
                now = api.migrations();
            }
            end(step, now);
            return now;
        }
    }

    private static void end(Step step, Migrations ended) {
        int failed = ended.failed().size();
        if (failed > 0) {
            step.failed(failed + " of " + ended.total() + " failed");
            return;
        }
        String slowest = ended.slowest().map(one -> ", slowest " + one).orElse("");
        step.done(ended.total() + " at release " + ended.release() + slowest);
    }

    /** Those that failed come last, where they are seen. */
    private void report(List<Gestionnaire> all, Map<String, String> failed) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Key", "Version", "Failure"));
        for (Gestionnaire one : all) {
            if (!failed.containsKey(one.key())) {
                rows.add(List.of(one.key(), VersionText.of(one), ""));
            }
        }
        for (Gestionnaire one : all) {
            if (failed.containsKey(one.key())) {
                rows.add(List.of(one.key(), VersionText.of(one), failed.get(one.key())));
            }
        }
        Welcome.aligned(rows).forEach(operation::print);
    }
}
