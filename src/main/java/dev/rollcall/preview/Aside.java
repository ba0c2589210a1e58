package dev.rollcall.preview;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** Does long work beside short work that somebody waits for: on all processors but one, which is left to those. */
final class Aside implements AutoCloseable {
    private final ForkJoinPool threads =
            new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    /** What is to be done. */
    @FunctionalInterface
    interface Work<T> {
        T get() throws IOException;
    }

    /** @throws IOException what the work throws; so with what else it throws */
    <T> T done(Work<T> work) throws IOException, InterruptedException {
        CompletableFuture<T> done = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                done.complete(work.get());
            } catch (IOException | RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get();
        } catch (ExecutionException e) {
            Throwable why = e.getCause();
            if (why instanceof IOException problem) {
                throw problem;
            }
            if (why instanceof RuntimeException problem) {
                throw problem;
            }
            if (why instanceof Error problem) {
                throw problem;
            }
            throw new IllegalStateException(why);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
