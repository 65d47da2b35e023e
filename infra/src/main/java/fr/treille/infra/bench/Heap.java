package fr.treille.infra.bench;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM holds on to: its heap after a full collection, asked of it by the JDK's own tool. */
record Heap(long pid) {

    private static final Pattern USED =
            Pattern.compile("(?:heap|generation|PSYoungGen|ParOldGen)\\s+total \\d+K.*?used (\\d+)K");

    double megabytesAfterCollection() throws IOException, InterruptedException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long kilobytes = 0;
        boolean found = false;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
            found = true;
        }
        if (!found) {
            throw new Problem("The heap of process " + pid + " is told in a way that is not understood.");
        }
        return kilobytes / 1024.0;
    }

    private String ask(String question) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Problem("Process " + pid + " does not answer \"" + question + "\": " + answer.strip());
        }
        return answer;
    }
}
