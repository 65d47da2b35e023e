package fr.treille.infra.progress;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of a command under way: redrawn in place on a terminal, one line per event elsewhere. */
public final class Progress implements AutoCloseable {

    private static final long REDRAW_MILLIS = 120;

    private final PrintStream out;
    private final boolean terminal;
    private final List<Step> steps = new ArrayList<>();
    private int drawn;
    private int frame;

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        if (terminal) {
            Thread.ofPlatform().daemon().name("progress").start(this::animate);
        }
    }

    /** Adds the line of one part. */
    public synchronized Step step(String name) {
        Step step = new Step(this, name);
        steps.add(step);
        return step;
    }

    /** Takes a line away whose end is of no interest. */
    public synchronized void drop(Step step) {
        erase();
        steps.remove(step);
        draw();
    }

    /** A sentence above the lines. */
    public synchronized void say(String sentence) {
        erase();
        out.println(sentence);
        draw();
    }

    synchronized void changed(Step step) {
        if (!terminal) {
            out.println(step.plain());
            out.flush();
            return;
        }
        erase();
        draw();
    }

    /** Leaves the last state of the lines on the screen. */
    @Override
    public synchronized void close() {
        erase();
        draw();
        steps.clear();
        drawn = 0;
    }

    private void animate() {
        try {
            while (true) {
                Thread.sleep(REDRAW_MILLIS);
                redraw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void redraw() {
        frame++;
        if (steps.stream().anyMatch(Step::running)) {
            erase();
            draw();
        }
    }

    private void erase() {
        if (terminal && drawn > 0) {
            out.print("\u001b[" + drawn + "A\u001b[0J");
            drawn = 0;
        }
    }

    private void draw() {
        if (!terminal) {
            return;
        }
        for (Step step : steps) {
            if (step.shown()) {
                out.println(step.drawn(frame));
                drawn++;
            }
        }
        out.flush();
    }
}
