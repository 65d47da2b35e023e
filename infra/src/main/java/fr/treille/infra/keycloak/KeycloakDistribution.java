package fr.treille.infra.keycloak;

import fr.treille.infra.distribution.Archives;
import fr.treille.infra.distribution.Artifact;
import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Downloads;
import fr.treille.infra.distribution.Trees;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Step;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keycloak with our theme, its own build done. */
public record KeycloakDistribution(Cache cache, Downloads downloads, String version, Path themes) {

    /** What nobody uses here is not there to be attacked; people change their password through sign-in. */
    private static final String UNUSED = "account,account-api,ciba,device-flow,impersonation,kerberos";

    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=true",
            "--metrics-enabled=true",
            "--features-disabled=" + UNUSED);

    Path home(Step step) throws IOException, InterruptedException {
        String fingerprint = Trees.fingerprint(List.of(themes), String.join(" ", BUILD));
        return cache.entry("keycloak-" + version + "-" + fingerprint, step, target -> {
            step.doing("fetching Keycloak " + version);
            Path downloaded = Files.createDirectory(target.resolve("download"));
            Path archive = downloads.fetch(
                    new Artifact("org.keycloak", "keycloak-quarkus-dist", version, "tar.gz"), downloaded);
            step.doing("unpacking Keycloak " + version);
            Archives.untarGz(archive, target);
            Trees.delete(downloaded);
            Trees.copy(themes, target.resolve("themes"));
            step.doing("building Keycloak, once");
            build(target);
        });
    }

    private static void build(Path home) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("JAVA"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            String why = output.lines()
                    .filter(line -> line.contains("ERROR"))
                    .findFirst()
                    .orElse(output.strip());
            throw new Problem("Keycloak could not be built (" + why + "): correct this and run the command again.");
        }
    }
}
