package dev.rollcall.bench.preview;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that serves a site, until it is closed.
 *
 * @param firstPage seconds from its start until the home page was there
 */
record Served(Process process, String address, double firstPage) implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final long END = 20; // seconds

    /**
     * Starts it, and waits until the home page is there.
     *
     * @param command in which {@code PORT} stands for where to serve
     * @param log takes what it says
     */
    static Served start(List<String> command, Path log) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command.stream()
                .map(word -> word.replace("PORT", Integer.toString(port)))
                .toList());
        long began = System.nanoTime();
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        String address = "http://127.0.0.1:" + port + "/";
        try {
            awaitPage(process, address, log);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
        return new Served(process, address, (System.nanoTime() - began) / 1e9);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPage(Process process, String address, Path log) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).build();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (java.net.ConnectException e) {
                TimeUnit.MILLISECONDS.sleep(2); // it does not listen yet
            }
        }
        throw new IOException("there is no page:\n" + Files.readString(log));
    }

    /** Megabytes that it holds now, or held at its peak: {@code VmRSS} or {@code VmHWM}; unknown where there is no /proc. */
    double memory(String which) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        Matcher size = Pattern.compile(which + ":\\s+(\\d+) kB").matcher(Files.readString(status));
        return size.find() ? Long.parseLong(size.group(1)) / 1024.0 : Double.NaN;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
