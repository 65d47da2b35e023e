package fr.treille.infra.keycloak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server: what {@code bin/kc.sh} runs, without the shell that would stand between. */
record KeycloakCommand(Path home, String url, int port, int managementPort) {

    /** As in kc.sh of Keycloak 26.7; compare when the version changes. */
    private static final List<String> JVM = List.of(
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseG1GC",
            "-Djava.net.preferIPv4Stack=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            // Otherwise the transaction manager holds a port of its own, only to be told from others.
            "-DCoreEnvironmentBean.processImplementationClassName="
                    + "com.arjuna.ats.internal.arjuna.utils.UuidProcessId",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(System.getenv()
                .getOrDefault("TREILLE_KEYCLOAK_OPTS", "-Xms64m -Xmx512m")
                .strip()
                .split("\\s+")));
        words.addAll(JVM);
        words.add("-Dkc.home.dir=" + home);
        words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        words.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + url,
                "--cache=local",
                // For the eye on the console, for programs in data/log.
                "--log=console,file",
                "--log-file-output=json"));
        return words;
    }
}
