package dev.rollcall.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells open pages what they should show, by server-sent events. A page is told what it is now, not what has changed, and
 * only where that differs from what it was told last: so none is missed, and none is told twice.
 */
final class OpenPages {
    private static final int MOST = 64;
    private static final long PARTING = 500; // milliseconds
    private static final long SIGN_OF_LIFE = 10_000; // milliseconds; so often a page that was left is noticed

    private final Stage stage;
    private final Semaphore places = new Semaphore(MOST);

    OpenPages(Stage stage) {
        this.stage = stage;
    }

    /** Holds the connection for as long as the page is open. */
    void keep(Request request, Response response, Callback callback) throws InterruptedException {
        if (!places.tryAcquire()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
            callback.succeeded();
            return;
        }
        try {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            tell(Request.extractQueryParameters(request).getValue("page"), response);
            callback.succeeded();
        } catch (IOException e) {
            callback.failed(e); // the page was closed
        } finally {
            places.release();
        }
    }

    /** Waits a moment until all have been told that the preview has ended, so that no connection breaks off. */
    void part() {
        try {
            if (places.tryAcquire(MOST, PARTING, TimeUnit.MILLISECONDS)) {
                places.release(MOST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(String path, Response response) throws IOException, InterruptedException {
        String told = "";
        long number = Long.MIN_VALUE;
        write(response, "retry: 500\n\n");
        while (!stage.isClosed()) {
            Optional<Scene> scene = stage.after(number, SIGN_OF_LIFE);
            if (scene.isEmpty()) {
                write(response, ": still here\n\n");
                continue;
            }
            number = scene.get().number();
            String page = path == null ? "/" : path;
            if (!scene.get().knows(page)) {
                continue;
            }
            String now = PageState.of(scene.get(), page).json();
            if (!now.equals(told)) {
                write(response, "data: " + now + "\n\n");
                told = now;
            }
        }
    }

    private static void write(Response response, String text) throws IOException {
        Content.Sink.write(response, false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
