package dev.rollcall.markdown;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs work of which nobody knows how deep it goes or how long it takes: on a thread with a large stack, and no longer than
 * the limit. Threads end soon after their work and never keep the program alive.
 */
final class DeepStack {
    private static final long STACK = 64L << 20;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 2, TimeUnit.SECONDS, new SynchronousQueue<>(), DeepStack::thread);

    private final Duration limit;

    DeepStack(Duration limit) {
        this.limit = limit;
    }

    /** Why there is no result. */
    enum Failure {
        /** The stack was not deep enough. */
        TOO_DEEP,
        /** The time was up. */
        TOO_SLOW,
        /** The work threw. */
        BROKEN
    }

    /** What the work gives, or what is given instead of it. */
    <T> T call(Supplier<T> work, Function<Failure, T> otherwise) {
        Future<T> result = THREADS.submit(work::get);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return otherwise.apply(Failure.TOO_SLOW);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            return otherwise.apply(Failure.TOO_SLOW);
        } catch (ExecutionException e) {
            return otherwise.apply(failure(e.getCause()));
        }
    }

    /** Ends the work where its time is up; for loops that a hostile note could make long. */
    static void checkTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("time is up");
        }
    }

    private static Failure failure(@Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return Failure.TOO_DEEP;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return Failure.BROKEN;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "markdown-" + COUNT.incrementAndGet(), STACK);
        thread.setDaemon(true);
        return thread;
    }
}
