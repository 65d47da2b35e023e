package fr.treille.infra.progress;

import java.util.Locale;

/** What one part is doing, since when, and how it ended. */
public final class Step {

    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    /** Longer lines would wrap, and a wrapped line cannot be erased. */
    private static final int WIDTH = 78;

    /** The whole reason is printed at the end. */
    private static final int LONGEST_REASON = 60;

    private enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    private final Progress progress;
    private final String name;
    private final long since = System.nanoTime();
    private volatile State state = State.WAITING;
    private volatile String what = "";
    private volatile String elapsed = "";

    Step(Progress progress, String name) {
        this.progress = progress;
        this.name = name;
    }

    public void doing(String activity) {
        become(State.RUNNING, activity);
    }

    public void done(String result) {
        become(State.DONE, result);
    }

    /** The first failure counts; what follows from it is of less interest. */
    public void failed(String reason) {
        if (state != State.FAILED) {
            become(State.FAILED, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
        }
    }

    private void become(State next, String text) {
        if (state == next && what.equals(text)) {
            return;
        }
        state = next;
        what = text;
        elapsed = elapsed();
        progress.changed(this);
    }

    boolean running() {
        return state == State.RUNNING;
    }

    boolean shown() {
        return state != State.WAITING;
    }

    String plain() {
        return running() ? name + ": " + what : name + ": " + what + " (" + elapsed + ")";
    }

    String drawn(int frame) {
        String sign =
                switch (state) {
                    case WAITING -> " ";
                    case RUNNING -> String.valueOf(SPINNER.charAt(frame % SPINNER.length()));
                    case DONE -> "✓";
                    case FAILED -> "✗";
                };
        String line = "%s %-12s %s".formatted(sign, name, what);
        String time = running() ? elapsed() : elapsed;
        int room = WIDTH - time.length() - 2;
        return (line.length() > room ? line.substring(0, room - 1) + "…" : line) + "  " + time;
    }

    private String elapsed() {
        double seconds = (System.nanoTime() - since) / 1e9;
        return seconds < 60
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : String.format(Locale.ROOT, "%d min %02d s", (int) seconds / 60, (int) seconds % 60);
    }
}
