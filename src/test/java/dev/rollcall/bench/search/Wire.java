package dev.rollcall.bench.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What lies between a browser and a host. It counts every byte that comes down, headers included, whoever in the browser asked
 * for it; and it may be as slow as a link, which browsers can play by themselves but for requests of workers not reliably.
 */
final class Wire implements AutoCloseable {
    /** As fast as the machine. */
    static final Link NO_LINK = new Link(0, 0);

    /**
     * A link that all connections share.
     *
     * @param bits a second, down; 0: as fast as it can be
     * @param delay milliseconds from a request to the beginning of its answer, beside what the host takes
     */
    record Link(long bits, long delay) {}

    private final ServerSocket door;
    private final int host;
    private final Link link;
    private final AtomicLong down = new AtomicLong();
    private final List<Closeable> open = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private long free;

    /** @param host the port on this machine where the host is */
    Wire(int host, Link link) {
        this.host = host;
        this.link = link;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    String address(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + "/" + path;
    }

    /** Bytes that came down so far. */
    long down() {
        return down.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Closeable socket : List.copyOf(open)) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = kept(door.accept());
                Socket server = kept(new Socket(InetAddress.getLoopbackAddress(), host));
                threads.execute(() -> pass(browser, server, false));
                threads.execute(() -> pass(server, browser, true));
            } catch (IOException | RejectedExecutionException e) {
                return; // closed
            }
        }
    }

    private Socket kept(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        open.add(socket);
        return socket;
    }

    private void pass(Socket from, Socket to, boolean isDown) {
        byte[] bytes = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                if (isDown) {
                    down.addAndGet(length);
                    waitUntil(turn(length));
                } else {
                    waitUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(link.delay()));
                }
                out.write(bytes, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            // one side has gone
        }
    }

    /** When the link has carried this, after all that it carries before. */
    private synchronized long turn(int bytes) {
        if (link.bits() == 0) {
            return 0;
        }
        free = Math.max(free, System.nanoTime()) + bytes * 8L * 1_000_000_000 / link.bits();
        return free;
    }

    private void waitUntil(long moment) {
        if (link.equals(NO_LINK)) {
            return;
        }
        try {
            long left = moment - System.nanoTime();
            if (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
