package dev.rollcall.preview;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where the scene of the moment stands; whoever looks on waits here for the next one. Safe for use by several threads. */
final class Stage {
    private @Nullable Scene scene;
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

    synchronized void show(Scene next) {
        scene = next;
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
