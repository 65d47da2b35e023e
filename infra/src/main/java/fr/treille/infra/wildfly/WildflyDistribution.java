package fr.treille.infra.wildfly;

import fr.treille.infra.distribution.Archives;
import fr.treille.infra.distribution.Artifact;
import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Downloads;
import fr.treille.infra.distribution.Trees;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * WildFly with the driver of PostgreSQL and our configuration.
 *
 * @param sources the command-line scripts, applied in the order of their names, and the modules
 */
public record WildflyDistribution(
        Cache cache, Downloads downloads, String version, String driverVersion, Path sources) {

    private static final List<String> UNUSED = List.of("docs/", "appclient/", "domain/");

    Path home(Step step) throws IOException, InterruptedException {
        String fingerprint = Trees.fingerprint(List.of(sources), driverVersion);
        return cache.entry("wildfly-" + version + "-" + fingerprint, step, target -> {
            step.doing("fetching WildFly " + version);
            Path downloaded = Files.createDirectory(target.resolve("download"));
            Path zip = downloads.fetch(new Artifact("org.wildfly", "wildfly-dist", version, "zip"), downloaded);
            step.doing("unpacking WildFly " + version);
            Archives.unzip(zip, target, name -> UNUSED.stream().noneMatch(name::startsWith));
            addModules(target, downloaded);
            Trees.delete(downloaded);
            step.doing("configuring WildFly, once");
            new Configuration(target).apply(sources);
        });
    }

    private void addModules(Path home, Path downloaded) throws IOException, InterruptedException {
        Path modules = home.resolve("modules");
        Trees.copy(sources.resolve("modules"), modules);
        Path driver = downloads.fetch(new Artifact("org.postgresql", "postgresql", driverVersion, "jar"), downloaded);
        Files.copy(driver, modules.resolve("org/postgresql/main/postgresql.jar"));
    }
}
