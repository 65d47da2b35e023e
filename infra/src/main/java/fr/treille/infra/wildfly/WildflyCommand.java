package fr.treille.infra.wildfly;

import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Ports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server: what {@code bin/standalone.sh} runs, without the shell that would stand between. */
record WildflyCommand(Path home, Path base, Path properties, Ports ports) {

    /** As in standalone.conf and common.sh of WildFly 39; compare when the version changes. */
    private static final List<String> JVM = List.of(
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Duser.language=en",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-D[Standalone]");
        words.addAll(JVM);
        words.addAll(List.of(System.getenv()
                .getOrDefault("TREILLE_WILDFLY_OPTS", "-Xms64m -Xmx768m")
                .strip()
                .split("\\s+")));
        words.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        words.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
        words.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        words.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        words.add("-Djboss.home.dir=" + home);
        words.add("-Djboss.server.base.dir=" + base);
        words.addAll(List.of("-b", "127.0.0.1", "-bmanagement", "127.0.0.1"));
        words.add("-Djboss.http.port=" + ports.of(Port.WILDFLY));
        words.add("-Djboss.management.http.port=" + ports.of(Port.WILDFLY_MANAGEMENT));
        // As a path: WildFly does not decode a URL, and the path may hold accents or blanks.
        words.add("--properties=" + properties);
        return words;
    }
}
