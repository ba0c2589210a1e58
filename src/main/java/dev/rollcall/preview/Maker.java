package dev.rollcall.preview;

import dev.rollcall.build.Glance;
import dev.rollcall.build.Shown;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.build.Sketch;
import dev.rollcall.build.Touched;
import dev.rollcall.build.Workshop;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site as it is whenever something has changed; the last change always has its turn. An edit of a note is sketched at once
 * where that is possible. The site is made in full by another thread, after a sketch when nobody has written for a moment.
 */
final class Maker implements AutoCloseable {
    private final Source source;
    private final Stage stage;
    private final Clock clock;
    private final Log log;
    private final Workshop workshop;
    private final Changes changes = new Changes();
    private final Thread sketching = new Thread(this::sketch, "sketcher");
    private final Thread making = new Thread(this::make, "maker");
    private final Last last = new Last();

    /** What is left to be made in full. */
    private final Turn turn = new Turn();

    private final Aside aside = new Aside();

    private boolean closed;

    /** What is shown and what it was made from; only for who holds it. */
    private static final class Last {
        private @Nullable Scene scene;
        private @Nullable SiteBuild build;
        private @Nullable Order order;
        /** Since what is made now, or was made last, began to be read. */
        private Touched since = Touched.none();
        /** What is made now, since what was made last was read; none where nothing is made. */
        private Touched being = Touched.none();
        /** How many times something changed, and which of them were there when what is shown was read. */
        private long count;

        private long shown = -1;
    }

    Maker(Source source, Workshop workshop, Stage stage, Clock clock, Log log) {
        this.source = source;
        this.workshop = workshop;
        this.stage = stage;
        this.clock = clock;
        this.log = log;
        turn.wantNow(System.nanoTime());
    }

    /** Makes the site for the first time, whatever is wrong with its settings, and goes on until the end. */
    void begin() {
        for (Thread thread : List.of(making, sketching)) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Something may have changed. */
    void changed(Touched touched) {
        changes.add(touched);
    }

    @Override
    public void close() {
        changes.close();
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            sketching.join(TimeUnit.SECONDS.toMillis(5));
            making.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        aside.close();
    }

    private void sketch() {
        try {
            for (Optional<Touched> now = changes.await(); now.isPresent(); now = changes.await()) {
                long begun = System.nanoTime();
                boolean sketched;
                synchronized (last) {
                    last.since = last.since.and(now.get());
                    last.count++;
                    sketched = sketched(last.being.and(last.since), begun);
                }
                want(sketched);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows what was touched since the site was made, if that does not take making it anew. */
    private boolean sketched(Touched touched, long begun) {
        SiteBuild build = last.build;
        Order order = last.order;
        if (build == null || order == null || touched.everything()) {
            return false;
        }
        try {
            Optional<Sketch> sketch = Workshop.sketch(build, order.request(), touched);
            sketch.ifPresent(s -> show(s, order, last.count, begun));
            return sketch.isPresent();
        } catch (IOException | RuntimeException | Error e) {
            return false; // who makes it in full says what is wrong
        }
    }

    private synchronized void want(boolean sketched) {
        if (sketched) {
            turn.wantInCalm(System.nanoTime());
        } else {
            turn.wantNow(System.nanoTime());
        }
        notifyAll();
    }

    private void make() {
        try {
            glance();
            while (awaitWanted()) {
                long begun = System.nanoTime();
                long count;
                Touched being;
                synchronized (last) {
                    being = last.being.and(last.since);
                    last.being = being;
                    last.since = Touched.none();
                    count = last.count;
                }
                make(being, begun, count);
                ended(begun);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What an earlier run showed of the same files can be shown before the site is made. */
    private void glance() {
        try {
            Order order = source.order();
            Optional<Glance> glance = order.refusals().isEmpty() ? workshop.glance(order.request()) : Optional.empty();
            synchronized (last) {
                glance.ifPresent(g -> {
                    last.scene = new Scene(0, ShownSite.of(g, order.url(), clock.instant()), List.of(), order.faults());
                    stage.show(last.scene);
                });
            }
        } catch (IOException | RuntimeException | Error e) {
            // who makes the site says what is wrong
        }
    }

    private synchronized boolean awaitWanted() throws InterruptedException {
        while (!closed && !turn.isDue(System.nanoTime())) {
            if (turn.isWanted()) {
                TimeUnit.NANOSECONDS.timedWait(this, turn.left(System.nanoTime()));
            } else {
                wait();
            }
        }
        turn.begin();
        return !closed;
    }

    private synchronized void ended(long begun) {
        turn.end(System.nanoTime() - begun);
    }

    private void make(Touched being, long begun, long count) throws InterruptedException {
        try {
            Order order = source.order();
            if (count > 0 && !order.refusals().isEmpty()) {
                fail(order.refusals(), begun);
                return;
            }
            SiteBuild build = count == 0
                    ? workshop.make(order.request(), being)
                    : aside.done(() -> workshop.make(order.request(), being));
            if (ShownSite.of(build, order.url(), clock.instant()).at(ShownSite.base(order.url()))
                    instanceof Answer.File home) {
                home.bytes().bytes(); // a theme that fails does so here, and not before all readers
            }
            made(build, order, begun, count);
            keep(build);
        } catch (IOException | RuntimeException | Error e) {
            // an error, too, such as of a note that is nested too deeply: this thread is the only one that makes sites
            fail(List.of(Fault.of(e)), begun);
        }
    }

    private void keep(SiteBuild build) {
        try {
            workshop.keepGlance(build);
        } catch (IOException | RuntimeException | Error e) {
            // then the next preview has none
        }
    }

    private void made(SiteBuild build, Order order, long begun, long count) {
        synchronized (last) {
            last.build = build;
            last.order = order;
            last.being = Touched.none();
            boolean late = count < last.count;
            if (late && sketched(last.since, begun)) {
                return;
            }
            if (count >= last.shown) {
                show(build, order, count, begun);
            }
        }
    }

    private void fail(List<Fault> why, long begun) {
        synchronized (last) {
            Scene before = last.scene;
            if (before == null) {
                stage.fail(why);
                return;
            }
            Scene next = before.failed(why);
            last.scene = next;
            last.shown = last.count;
            stage.show(next);
            log.made(Duration.ofNanos(System.nanoTime() - begun), next.faults());
        }
    }

    private void show(Shown site, Order order, long count, long begun) {
        Scene before = last.scene;
        long number = before == null ? 1 : before.number() + 1;
        Scene next = new Scene(number, shown(site, order, before), List.of(), order.faults());
        boolean isNew = count > last.shown;
        last.scene = next;
        last.shown = count;
        stage.show(next);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (before != null && before.isWhole()) {
            List<Fault> fresh = next.faultsSince(before);
            if (isNew || !fresh.isEmpty()) {
                log.made(took, fresh);
            }
        }
    }

    /** What could be found before is still found in the same words. */
    private ShownSite shown(Shown site, Order order, @Nullable Scene before) {
        ShownSite next = ShownSite.of(site, order.url(), clock.instant());
        return before != null
                        && site instanceof SiteBuild
                        && Workshop.findTheSame(site, before.site().build())
                ? next.searchedAs(before.site())
                : next;
    }
}
