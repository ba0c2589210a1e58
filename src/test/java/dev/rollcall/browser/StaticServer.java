package dev.rollcall.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/**
 * A folder on a static host as GitHub Pages is one: text goes out packed, everything has an ETag and ten minutes to live,
 * {@code 404.html} stands for what is missing. Its faults are those that a test asks for. It counts what it sends.
 *
 * <p>Paths, in addresses as in rules, are relative to the place of the site: {@code search/index.html}.
 */
public final class StaticServer implements AutoCloseable {
    static {
        System.setProperty(
                "sun.net.httpserver.nodelay", "true"); // else each answer may wait 40 ms for an acknowledgement
    }

    private final Path folder;
    private final String base;
    private final Map<String, String> headers;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final Map<String, Sent> sent = new ConcurrentHashMap<>();

    private record Rule(Predicate<String> paths, Optional<Answer> answer, CountDownLatch gate) {}

    private StaticServer(Path folder, String base, Map<String, String> headers) {
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
        this.headers = headers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** At the root of a host. */
    public static StaticServer of(Path folder) {
        return new StaticServer(folder, "/", Map.of());
    }

    /** Below a path such as {@code /archive/}, and with these headers on every answer. */
    public static StaticServer of(Path folder, String base, Map<String, String> headers) {
        return new StaticServer(folder, base, headers);
    }

    /** The address of a path of the site. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base + path;
    }

    /** From now on these paths get this answer. */
    public void answer(Predicate<String> paths, Answer answer) {
        rules.add(new Rule(paths, Optional.of(answer), new CountDownLatch(0)));
    }

    /** From now on these paths get no answer before the returned gate is opened. */
    public Runnable hold(Predicate<String> paths) {
        CountDownLatch gate = new CountDownLatch(1);
        rules.add(new Rule(paths, Optional.empty(), gate));
        return gate::countDown;
    }

    /** From now on everything is as it lies on the disk. */
    public void mend() {
        rules.forEach(rule -> rule.gate().countDown());
        rules.clear();
    }

    /** What was sent since the last {@link #forget}, by path. */
    public SortedMap<String, Sent> sent() {
        return new TreeMap<>(sent);
    }

    /** Counts from nothing. */
    public void forget() {
        sent.clear();
    }

    @Override
    public void close() {
        mend();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String whole = exchange.getRequestURI().getPath();
            if (whole.equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1); // browsers ask for it when they like
                return;
            }
            if (!whole.startsWith(base)) {
                send(exchange, whole, Answer.missing());
                return;
            }
            String path = whole.substring(base.length());
            Optional<Rule> rule =
                    rules.stream().filter(r -> r.paths().test(path)).findFirst();
            if (rule.isPresent()) {
                rule.get().gate().await();
            }
            if (rule.flatMap(Rule::answer).isPresent()) {
                exchange.getResponseHeaders()
                        .set("Cache-Control", "no-store"); // so that what is mended is seen at once
                send(exchange, path, rule.flatMap(Rule::answer).get());
            } else if (Files.isDirectory(folder.resolve(path)) && !whole.endsWith("/")) {
                exchange.getResponseHeaders().set("Location", whole + "/");
                send(exchange, path, Answer.moved());
            } else {
                send(exchange, path, onDisk(path));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the test is over
        }
    }

    private Answer onDisk(String path) throws IOException {
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Path file = folder.resolve(name).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
            return Answer.file(200, file);
        }
        Path missing = folder.resolve("404.html");
        return Files.isRegularFile(missing) ? Answer.file(404, missing) : Answer.missing();
    }

    private void send(HttpExchange exchange, String path, Answer answer) throws IOException {
        List<String> accepted = exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of());
        boolean packs = answer.isText() && accepted.stream().anyMatch(value -> value.contains("gzip"));
        String tag = (packs ? "W/\"" : "\"") + Integer.toHexString(Arrays.hashCode(answer.bytes())) + "\"";
        Headers out = exchange.getResponseHeaders();
        headers.forEach(out::set);
        out.set("Content-Type", answer.type());
        out.putIfAbsent("Cache-Control", List.of("max-age=600"));
        out.set("ETag", tag);
        out.set("Vary", "Accept-Encoding");
        boolean known = answer.status() == 200
                && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] body = packs && !known ? packed(answer.bytes()) : answer.bytes();
        boolean empty = known || body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        if (packs && !known) {
            out.set("Content-Encoding", "gzip");
        }
        sent.merge(path, new Sent(1, empty ? 0 : body.length), Sent::plus);
        exchange.sendResponseHeaders(known ? 304 : answer.status(), empty ? -1 : body.length);
        if (!empty) {
            try (OutputStream wire = exchange.getResponseBody()) {
                wire.write(body);
            }
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
