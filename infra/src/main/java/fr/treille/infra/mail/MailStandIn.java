package fr.treille.infra.mail;

import fr.treille.infra.http.Http;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.part.Part;
import fr.treille.infra.part.PartProcess;
import fr.treille.infra.part.PartStatus;
import fr.treille.infra.process.Daemon;
import fr.treille.infra.progress.Step;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The process that plays the mail server of one instance. */
public final class MailStandIn implements Part {

    public static final String NAME = "mail";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Instance instance;
    private final Settings settings;
    private final PartProcess process;

    public MailStandIn(Instance instance, Settings settings) {
        this.instance = instance;
        this.settings = settings;
        this.process = new PartProcess(NAME, title(), instance.data());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Mail";
    }

    /** Where what was sent is read. */
    public String page() {
        return "http://127.0.0.1:" + settings.ports().of(Port.MAIL_PAGE);
    }

    @Override
    public PartStatus status() throws IOException {
        return process.status(settings.ports().of(Port.MAIL), this::ready);
    }

    private boolean ready() {
        return Http.answersOk(page() + "/ready");
    }

    @Override
    public void prepare(Step step) {
        // Nothing: it comes with the launcher.
    }

    @Override
    public void start(Step step) throws IOException, InterruptedException {
        String smtp = Integer.toString(settings.ports().of(Port.MAIL));
        String http = Integer.toString(settings.ports().of(Port.MAIL_PAGE));
        if (!process.runsWith(smtp + " " + http)) {
            stop(step);
            step.doing("starting");
            process.start(
                    new Daemon(words(smtp, http), Map.of(), instance.data().run()), smtp + " " + http);
        }
        process.awaitReady(this::ready, START);
        step.done("read at " + page());
    }

    private List<String> words(String smtp, String http) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                ownClassPath(),
                MailboxProgram.class.getName(),
                smtp,
                http);
    }

    /** The launcher is built again under those that run: what it starts has a copy of its own. */
    private String ownClassPath() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(path);
            if ("launcher.jar".equals(String.valueOf(file.getFileName()))) {
                Path copy = instance.data().run().resolve("mail.jar");
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                paths.add(copy.toAbsolutePath().toString());
            } else {
                paths.add(file.toAbsolutePath().toString());
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    @Override
    public void stop(Step step) throws IOException, InterruptedException {
        process.stop("TERM", STOP);
    }
}
