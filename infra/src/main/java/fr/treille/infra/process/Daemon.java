package fr.treille.infra.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that outlives the launcher and its terminal.
 *
 * @param command the program itself, which must stay the same process: no wrapping shell
 * @param environment everything it sees, nothing is inherited but the path, the home and the time zone
 * @param directory where it works
 */
public record Daemon(List<String> command, Map<String, String> environment, Path directory) {

    private static final long ROTATE_BYTES = 20L * 1024 * 1024;
    private static final List<String> INHERITED = List.of("PATH", "HOME", "USER", "LOGNAME", "TZ", "TMPDIR");

    /** Starts it in a session of its own, so that closing the terminal does not reach it. */
    public ProcessIdentity start(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(detached());
        Map<String, String> inherited = Map.copyOf(builder.environment());
        builder.environment().clear();
        INHERITED.stream().filter(inherited::containsKey).forEach(name -> builder.environment()
                .put(name, inherited.getOrDefault(name, "")));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        builder.directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        return ProcessIdentity.of(process.pid()).orElseGet(() -> new ProcessIdentity(process.pid(), "ended at once"));
    }

    private List<String> detached() {
        List<String> all = new ArrayList<>();
        // A child of Java leads no group, so setsid execs in place and the number stays that of the program.
        Programs.find("setsid", "nohup").ifPresent(program -> all.add(program.toString()));
        all.addAll(command);
        return all;
    }

    /** Puts a log aside that has grown too long to read. */
    public static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > ROTATE_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
