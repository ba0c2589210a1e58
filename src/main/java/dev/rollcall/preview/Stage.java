package dev.rollcall.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the scene of the moment stands; whoever looks on waits here for the next one. Safe for use by several threads. */
final class Stage {
    private @Nullable Scene scene;
    private List<Fault> failed = List.of();
    private boolean closed;

    /** What is shown; waits for the first scene. Nothing once all is over. */
    synchronized Optional<Scene> now() throws InterruptedException {
        while (scene == null && !closed) {
            wait();
        }
        return closed ? Optional.empty() : Optional.ofNullable(scene);
    }

    /** Waits for a scene after the one of a number, not for ever; nothing where none came. */
    synchronized Optional<Scene> after(long number, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!closed && (scene == null || scene.number() <= number)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return closed ? Optional.empty() : Optional.ofNullable(scene);
    }

    /** Waits for the first scene; what is wrong where there is none. */
    synchronized List<Fault> awaitFirst() throws InterruptedException {
        while (scene == null && failed.isEmpty() && !closed) {
            wait();
        }
        return failed;
    }

    /** There is no first scene. */
    synchronized void fail(List<Fault> why) {
        failed = List.copyOf(why);
        notifyAll();
    }

    synchronized void show(Scene next) {
        scene = next;
        failed = List.of();
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
