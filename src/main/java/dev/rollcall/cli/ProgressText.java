package dev.rollcall.cli;

import dev.rollcall.build.Progress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells the one who waits how far a build is, from the second on in which it takes longer than one: on a terminal by a bar
 * that is wiped away at the end, elsewhere by a line for each part. Steps may be told by several threads.
 */
final class ProgressText implements Progress, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int EVERY_MILLISECONDS = 100;
    private static final int WIDTH = 79;

    private final PrintWriter screen;
    private final boolean isTerminal;
    private final LongSupplier nanos;
    private final long started;
    private String part = "";
    private int steps;
    private int done;
    private boolean told;
    private @Nullable ProgressBar bar;

    /** @param nanos a clock that only goes forward, in nanoseconds */
    ProgressText(PrintWriter screen, boolean isTerminal, LongSupplier nanos) {
        this.screen = screen;
        this.isTerminal = isTerminal;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    @Override
    public synchronized void begin(String next, int ofSteps) {
        wipe();
        part = next;
        steps = ofSteps;
        done = 0;
        told = false;
        look();
    }

    @Override
    public synchronized void step() {
        done++;
        look();
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public synchronized void close() {
        wipe();
    }

    private void look() {
        if (told || nanos.getAsLong() - started < PATIENCE) {
            return;
        }
        told = true;
        if (isTerminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(part)
                    .setInitialMax(steps == 0 ? -1 : steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                    .build();
        } else {
            screen.println("rollcall: " + part + (steps == 0 ? "" : " (" + steps + ")"));
        }
    }

    private void draw(String line) {
        screen.print('\r' + line);
        screen.flush();
    }

    private void wipe() {
        if (bar != null) {
            bar.close();
            bar = null;
            screen.print('\r' + " ".repeat(WIDTH) + '\r');
            screen.flush();
        }
    }
}
