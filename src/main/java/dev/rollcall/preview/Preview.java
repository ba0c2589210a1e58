package dev.rollcall.preview;

import dev.rollcall.build.SiteBuild;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/** A site that is served on this machine until it is closed, and is always what the files on the disk say. */
public final class Preview implements AutoCloseable {
    private final Place place;
    private final Stage stage;
    private final PageServer server;
    private final Order order;

    private Preview(Place place, Stage stage, PageServer server, Order order) {
        this.place = place;
        this.stage = stage;
        this.server = server;
        this.order = order;
    }

    /**
     * Where to serve.
     *
     * @param host a name or number of this machine; others can reach it unless that is one of the loopback
     * @param port 0 for any; where it is taken, the next free one serves
     */
    public record Place(String host, int port) {
        /** What only this machine can reach. */
        public static final String LOOPBACK = "127.0.0.1";

        /** Whether other machines may be able to reach it. */
        public boolean isOpen() throws IOException {
            return !InetAddress.getByName(host).isLoopbackAddress();
        }
    }

    /**
     * Makes the site and serves it.
     *
     * @throws IOException where the notes cannot be read, or nothing can be served there
     */
    public static Preview open(Place place, Source source, Clock clock) throws IOException {
        Order order = source.order();
        Stage stage = new Stage();
        PageServer server =
                PageServer.open(place.host(), place.port(), stage, new Doorkeeper(place.host(), place.isOpen()));
        try {
            SiteBuild build = SiteBuild.of(order.request());
            stage.show(new Scene(
                    1,
                    ShownSite.of(build, order.url(), clock.instant()),
                    List.of(),
                    order.settings().list()));
            return new Preview(place, stage, server, order);
        } catch (IOException | RuntimeException e) {
            stage.close();
            server.close();
            throw e;
        }
    }

    /** The port that it serves at. */
    public int port() {
        return server.port();
    }

    /** The address of the home page. */
    public String address() {
        String host = place.host().equals("0.0.0.0") || place.host().equals("::") ? Place.LOOPBACK : place.host();
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + port() + ShownSite.base(order.url());
    }

    @Override
    public void close() {
        stage.close();
        server.close();
    }
}
