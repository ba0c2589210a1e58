package dev.rollcall.preview;

import dev.rollcall.build.SiteBuild;
import dev.rollcall.build.Workshop;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes the site anew whenever something has changed, one time after the other; the last change always has its turn. */
final class Maker implements AutoCloseable {
    private static final long QUIET = 8; // milliseconds; editors do several things to save one file
    private static final long LONGEST = 100; // milliseconds; a program that never stops writing is shown all the same

    private final Source source;
    private final Stage stage;
    private final Clock clock;
    private final Log log;
    private final Workshop workshop;
    private final Thread thread = new Thread(this::run, "maker");
    private @Nullable Scene scene;
    private boolean changed;
    private boolean closed;
    private long last;

    Maker(Source source, Workshop workshop, Stage stage, Clock clock, Log log) {
        this.source = source;
        this.workshop = workshop;
        this.stage = stage;
        this.clock = clock;
        this.log = log;
    }

    /** The first time, whatever is wrong with the settings. */
    Scene begin() throws IOException {
        Order order = source.order();
        Scene first = scene(order, 1);
        show(first);
        thread.setDaemon(true);
        thread.start();
        return first;
    }

    /** Something may have changed. */
    synchronized void changed() {
        changed = true;
        last = System.nanoTime();
        notifyAll();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (awaitChange()) {
                make();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until something has changed and nothing more does for a moment; false at the end. */
    private synchronized boolean awaitChange() throws InterruptedException {
        while (!changed && !closed) {
            wait();
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        while (!closed) {
            long now = System.nanoTime();
            long left = Math.min(last + TimeUnit.MILLISECONDS.toNanos(QUIET) - now, end - now);
            if (left <= 0) {
                break;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        changed = false;
        return !closed;
    }

    private void make() {
        long begun = System.nanoTime();
        Scene before = Objects.requireNonNull(scene);
        Scene next = next(before);
        show(next);
        log.made(
                Duration.ofNanos(System.nanoTime() - begun),
                next.faults().isEmpty() ? next.faultsSince(before) : next.faults());
    }

    private Scene next(Scene before) {
        try {
            Order order = source.order();
            return order.refusals().isEmpty() ? scene(order, before.number() + 1) : before.failed(order.refusals());
        } catch (IOException | RuntimeException e) {
            return before.failed(List.of(Fault.of(e)));
        }
    }

    private Scene scene(Order order, long number) throws IOException {
        SiteBuild build = workshop.make(order.request());
        ShownSite site = ShownSite.of(build, order.url(), clock.instant());
        if (site.at(site.base()) instanceof Answer.File home) {
            home.bytes().bytes(); // a theme that fails does so here, and not before all readers
        }
        return new Scene(number, site, List.of(), order.faults());
    }

    private void show(Scene next) {
        scene = next;
        stage.show(next);
    }
}
