package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.TraceVerification;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille audit verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Say whether traces are as they were sealed, and name each that was edited, removed, added or moved.",
            "Exits 1 when one is not. Keep the last hash elsewhere: it proves later what was there today."
        })
final class AuditVerifyCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 300;

    @Mixin
    private Operation operation = new Operation();

    @Parameters(arity = "0..*", paramLabel = "KEY", description = "Keys, as \"gestionnaire list\" shows them.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--all", description = "All gestionnaires that are active.")
    private boolean all;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (keys.isEmpty() != all) {
            throw new Problem("Name gestionnaires, or say --all.");
        }
        OperatorApi api = operation.api();
        List<TraceVerification> verified = verify(api, all ? active(api) : keys);
        if (json) {
            operation.print(json(verified));
        } else {
            verified.forEach(this::report);
        }
        return verified.stream().allMatch(TraceVerification::intact) ? 0 : Main.FAILED;
    }

    private static List<String> active(OperatorApi api) throws IOException {
        return api.gestionnaires().stream()
                .filter(one -> one.state().equals("ACTIF"))
                .map(Gestionnaire::key)
                .toList();
    }

    private List<TraceVerification> verify(OperatorApi api, List<String> wanted)
            throws IOException, InterruptedException {
        List<TraceVerification> verified = new ArrayList<>();
        try (Progress progress = progress()) {
            Step step = progress.step("Traces");
            for (String key : wanted) {
                String place = key + ", " + (verified.size() + 1) + " of " + wanted.size();
                step.doing(place);
                TraceVerification now = api.verifyTraces(key);
                while (now.running()) {
                    Thread.sleep(LOOK_MILLIS);
                    now = api.traceVerification(key);
                    step.doing(place + ", " + now.compared() + " traces");
                }
                verified.add(ended(now));
            }
            step.done(verified.size() + " verified");
        }
        return verified;
    }

    private static TraceVerification ended(TraceVerification one) {
        one.error().ifPresent(error -> {
            throw new Problem(one.key() + ": " + error + ".");
        });
        return one;
    }

    /** What scripts read has nothing beside it. */
    private Progress progress() {
        return json
                ? new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false)
                : operation.target().progress();
    }

    private void report(TraceVerification one) {
        operation.print(one.intact() ? intact(one) : one.key() + ": NOT INTACT, " + one.found() + " found");
        one.anomalies().forEach(anomaly -> operation.print("  " + anomaly));
        if (one.anomalies().size() < one.found()) {
            operation.print("  and " + (one.found() - one.anomalies().size()) + " more");
        }
    }

    private static String intact(TraceVerification one) {
        return one.key() + ": intact, " + one.traces() + " traces, seal " + one.lastSeal() + " " + one.lastHash();
    }

    private static String json(List<TraceVerification> verified) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        var list = root.putArray("gestionnaires");
        verified.forEach(one -> list.add(one.json()));
        return root.toString();
    }
}
