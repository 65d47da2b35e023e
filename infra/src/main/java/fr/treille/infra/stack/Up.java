package fr.treille.infra.stack;

import fr.treille.infra.build.Ear;
import fr.treille.infra.build.Project;
import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.InstanceLock;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.keycloak.ExternalKeycloak;
import fr.treille.infra.part.Part;
import fr.treille.infra.postgresql.ExternalPostgresql;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Makes everything run: what does already is left alone. */
public record Up(Project project, Instance instance, Progress progress) {

    private static final Executor EXECUTOR = Executors.newVirtualThreadPerTaskExecutor();

    /** Returns once each part is ready. */
    public Stack run(UpOptions asked) throws IOException {
        // A directory of something else is refused before anything is written there.
        instance.settings();
        try (InstanceLock lock = instance.lock(this::sayWaiting)) {
            Settings settings = new SettingsChoice(instance, asked).settle();
            checkReachable(asked.external());
            instance.keep(settings);
            instance.keep(asked.external());
            Stack stack = Stack.of(project, instance, settings);
            start(stack, asked.build());
            return stack;
        }
    }

    /** Before anything is written down: a slip in an address must not last. */
    private void checkReachable(External external) {
        Step step = progress.step("Reaching");
        boolean keycloakToo = external.identityProvider().isEmpty();
        external.database()
                .ifPresent(database -> new ExternalPostgresql(instance, database, keycloakToo).prepare(step));
        external.identityProvider().ifPresent(provider -> new ExternalKeycloak(provider).prepare(step));
        progress.drop(step);
    }

    private void sayWaiting() {
        progress.say("Another command works on " + instance.data().root() + ": waiting for it.");
    }

    /** PostgreSQL first, then the two that need it side by side; what needs nothing is made ready meanwhile. */
    private void start(Stack stack, boolean build) {
        Step application = progress.step("Application");
        Step database = progress.step(stack.postgresql().title());
        Step identity = progress.step(stack.keycloak().title());
        Step server = progress.step(stack.wildfly().title());
        CompletableFuture<Void> postgresql = async(database, () -> {
            stack.postgresql().prepare(database);
            stack.postgresql().start(database);
            return null;
        });
        CompletableFuture<Void> archive = async(application, () -> provideArchive(application, build));
        CompletableFuture<Void> prepared = async(identity, () -> prepare(stack.keycloak(), identity));
        CompletableFuture<Void> configured = async(server, () -> prepare(stack.wildfly(), server));
        CompletableFuture<Void> keycloak =
                after(CompletableFuture.allOf(postgresql, prepared), identity, stack.keycloak());
        CompletableFuture<Void> wildfly =
                after(CompletableFuture.allOf(postgresql, configured, archive), server, stack.wildfly());
        join(CompletableFuture.allOf(keycloak, wildfly));
    }

    private Void provideArchive(Step step, boolean build) throws IOException, InterruptedException {
        Ear ear = new Ear(project);
        if (build) {
            ear.ensureFresh(step);
        }
        step.done("archive of " + (Files.size(ear.existing()) >> 20) + " MB");
        return null;
    }

    private static Void prepare(Part part, Step step) throws IOException, InterruptedException {
        part.prepare(step);
        return null;
    }

    private static CompletableFuture<Void> after(CompletableFuture<Void> needed, Step step, Part part) {
        return needed.whenComplete((done, failure) -> {
                    if (failure != null) {
                        step.failed("not started, as another part failed");
                    }
                })
                .thenCompose(ignored -> async(step, () -> {
                    part.start(step);
                    return null;
                }));
    }

    private static CompletableFuture<Void> async(Step step, Callable<Void> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        step.failed(String.valueOf(Problem.of(e).getMessage()));
                        throw new CompletionException(e);
                    }
                },
                EXECUTOR);
    }

    private static void join(CompletableFuture<Void> all) {
        try {
            all.join();
        } catch (CompletionException e) {
            throw Problem.of(e);
        }
    }
}
