package dev.rollcall.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
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
 * the limit of processor time. Threads end soon after their work and never keep the program alive.
 */
final class DeepStack {
    private static final long SLICE = 100;
    private static final int PATIENCE = 12;
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
        Work<T> running = new Work<>(work);
        Future<T> result = THREADS.submit(running);
        long end = System.nanoTime() + PATIENCE * limit.toNanos();
        while (true) {
            try {
                return result.get(Math.min(SLICE, limit.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (running.spent() > limit.toNanos() || System.nanoTime() - end > 0) {
                    result.cancel(true);
                    return otherwise.apply(Failure.TOO_SLOW);
                }
            } catch (InterruptedException e) {
                result.cancel(true);
                Thread.currentThread().interrupt();
                return otherwise.apply(Failure.TOO_SLOW);
            } catch (ExecutionException e) {
                return otherwise.apply(failure(e.getCause()));
            }
        }
    }

    /** Work that knows what processor time it took: a note must not fail because the machine is busy with others. */
    private static final class Work<T> implements Callable<T> {
        private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

        private final Supplier<T> work;
        private volatile long thread;
        private volatile long begun;

        Work(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T call() {
            begun = now(Thread.currentThread().getId());
            thread = Thread.currentThread().getId();
            return work.get();
        }

        /** In nanoseconds. */
        long spent() {
            return thread == 0 ? 0 : now(thread) - begun;
        }

        private static long now(long thread) {
            return CLOCK.isThreadCpuTimeSupported() ? CLOCK.getThreadCpuTime(thread) : System.nanoTime();
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
