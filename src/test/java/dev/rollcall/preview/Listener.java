package dev.rollcall.preview;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An open page, as far as it listens. */
final class Listener implements AutoCloseable {
    private final LinkedBlockingQueue<String> states = new LinkedBlockingQueue<>();
    private final Thread thread;

    /** @param path of the page */
    Listener(Preview preview, String path) {
        URI uri = URI.create("http://127.0.0.1:" + preview.port() + "/-/events?page="
                + URLEncoder.encode(path, StandardCharsets.UTF_8));
        thread = new Thread(() -> HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofLines())
                .join()
                .body()
                .filter(line -> line.startsWith("data: "))
                .forEach(states::add));
        thread.setUncaughtExceptionHandler((t, e) -> {}); // the server was closed
        thread.setDaemon(true);
        thread.start();
    }

    /** The next state that is as expected; those before are passed over. */
    String await(Predicate<String> expected) throws InterruptedException {
        String last = "";
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30); System.nanoTime() < end; ) {
            String state = states.poll(1, TimeUnit.SECONDS);
            if (state != null && expected.test(state)) {
                return state;
            }
            last = state == null ? last : state;
        }
        throw new AssertionError("last was told " + last);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
