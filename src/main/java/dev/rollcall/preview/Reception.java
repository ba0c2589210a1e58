package dev.rollcall.preview;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Takes every request: whether it may be answered, and with what. */
final class Reception extends Handler.Abstract {
    /** What README recommends to hosts; a page may not be shown within another. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String ICON = "/favicon.ico"; // browsers ask for it whether a page does or not

    /** Style sheets and scripts have another name when they have other bytes; pages that are loaded again do not ask for them. */
    private static final Pattern HASHED = Pattern.compile("assets/.{1,200}\\.[0-9a-f]{10}\\.(?:css|js)");

    private static final long PATIENCE = 1_000; // milliseconds, until it is asked whether all is over

    private final Stage stage;
    private final Doorkeeper doorkeeper;
    private final OpenPages openPages;
    private final ResourceService files = service("no-cache");
    private final ResourceService lasting = service("max-age=31536000, immutable");

    Reception(Stage stage, Doorkeeper doorkeeper) {
        this.stage = stage;
        this.doorkeeper = doorkeeper;
        this.openPages = new OpenPages(stage);
    }

    private static ResourceService service(String lasts) {
        ResourceService files = new ResourceService();
        files.setEtags(true);
        files.setAcceptRanges(true);
        files.setCacheControl(lasts);
        return files;
    }

    /** Takes leave of the pages that are open, once the stage is closed. */
    void part() {
        openPages.part();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        protect(response.getHeaders());
        Optional<String> objection = doorkeeper.objection(caller(request.getHeaders()));
        if (objection.isPresent()) {
            say(response, HttpStatus.FORBIDDEN_403, objection.get(), callback);
        } else if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            say(response, HttpStatus.METHOD_NOT_ALLOWED_405, "Pages can only be read.", callback);
        } else if (request.getHttpURI().getDecodedPath().equals(Backstage.EVENTS)) {
            openPages.keep(request, response, callback);
        } else {
            Optional<Scene> scene = scene(request.getHttpURI().getDecodedPath());
            if (scene.isPresent()) {
                answer(scene.get(), request, response, callback);
            } else {
                say(response, HttpStatus.SERVICE_UNAVAILABLE_503, "The preview has ended.", callback);
            }
        }
        return true;
    }

    /** What is shown; waits for what has the page that is asked for, or knows that there is none. */
    private Optional<Scene> scene(String path) throws IOException, InterruptedException {
        Optional<Scene> scene = stage.now();
        boolean ours = path.startsWith(Backstage.FOLDER) || path.equals(ICON);
        while (!ours && scene.isPresent() && !scene.get().knows(path)) {
            Optional<Scene> next = stage.after(scene.get().number(), PATIENCE);
            scene = next.isEmpty() && !stage.isClosed() ? scene : next;
        }
        return scene;
    }

    private void answer(Scene scene, Request request, Response response, Callback callback) {
        ShownSite site = scene.site();
        try {
            String path = request.getHttpURI().getDecodedPath();
            Optional<Answer> ours = Backstage.at(path, site);
            Answer answer = ours.isPresent() ? ours.get() : scene.at(path);
            if (path.equals(ICON) && !(answer instanceof Answer.File file && file.status() == HttpStatus.OK_200)) {
                response.setStatus(HttpStatus.NO_CONTENT_204);
                callback.succeeded();
            } else if (answer instanceof Answer.File file) {
                send(site, file, request, response, callback);
            } else if (answer instanceof Answer.Elsewhere elsewhere) {
                response.getHeaders().put(HttpHeader.LOCATION, URIUtil.encodePath(elsewhere.path()));
                say(response, HttpStatus.FOUND_302, "It is at " + elsewhere.path(), callback);
            } else {
                say(response, HttpStatus.NOT_FOUND_404, "There is nothing here.", callback);
            }
        } catch (IOException | RuntimeException e) {
            byte[] page = FaultPage.of(e);
            TreeContent content = TreeContent.of("fault.html", PageMark.on(page, site), site.since());
            response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR_500);
            whole(content, response, callback);
        }
    }

    private void send(ShownSite site, Answer.File file, Request request, Response response, Callback callback)
            throws IOException {
        boolean page = file.name().endsWith(".html");
        byte[] made = file.bytes().bytes();
        byte[] bytes = page ? PageMark.on(made, site) : made;
        TreeContent content = TreeContent.of(file.name(), bytes, file.since());
        if (file.status() == HttpStatus.OK_200) {
            ResourceService service = HASHED.matcher(file.name()).matches() ? lasting : files;
            service.doGet(plain(request), response, callback, content);
        } else {
            response.setStatus(file.status());
            whole(content, response, callback);
        }
    }

    private static void whole(TreeContent content, Response response, Callback callback) {
        response.getHeaders().put(content.getContentType());
        response.getHeaders().put(content.getContentLength());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        content.writeTo(response, 0, -1, callback);
    }

    /**
     * As the library has to see it: the address of a file, never of a folder, and at most one range. Several at once are
     * answered with all, as the protocol allows.
     */
    private static Request plain(Request request) {
        String path = request.getHttpURI().getPath();
        HttpURI uri = path.endsWith("/")
                ? HttpURI.build(request.getHttpURI()).path(path + "index.html").asImmutable()
                : request.getHttpURI();
        String range = value(request.getHeaders(), "Range");
        HttpFields headers = range.contains(",")
                ? HttpFields.build(request.getHeaders())
                        .remove(HttpHeader.RANGE)
                        .asImmutable()
                : request.getHeaders();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return uri;
            }

            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }

    private static void protect(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
    }

    private static Doorkeeper.Caller caller(HttpFields headers) {
        return new Doorkeeper.Caller(
                value(headers, "Host"),
                value(headers, "Origin"),
                value(headers, "Sec-Fetch-Site"),
                value(headers, "Sec-Fetch-Mode"));
    }

    private static String value(HttpFields headers, String name) {
        return Optional.ofNullable(headers.getField(name))
                .map(HttpField::getValue)
                .orElse("");
    }

    private static void say(Response response, int status, String words, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        Content.Sink.write(response, true, words + "\n", callback);
    }
}
