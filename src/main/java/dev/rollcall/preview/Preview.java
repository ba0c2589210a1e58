package dev.rollcall.preview;

import dev.rollcall.build.Workshop;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** A site that is served on this machine until it is closed, and is always what the files on the disk say. */
public final class Preview implements AutoCloseable {
    private final Place place;
    private final Stage stage;
    private final PageServer server;
    private final Maker maker;
    private final Watch watch;
    private final String base;

    private Preview(Place place, Stage stage, PageServer server, Maker maker, Watch watch, String base) {
        this.place = place;
        this.stage = stage;
        this.server = server;
        this.maker = maker;
        this.watch = watch;
        this.base = base;
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
     * How to look for changes.
     *
     * @param site the folder of the settings
     * @param polls whether to look again and again, as network drives need it
     */
    public record Looking(Path site, boolean polls) {}

    /**
     * Serves a site while it is made: whoever asks for a page waits until there is one.
     *
     * @param workshop that nobody else uses
     * @throws IOException where the notes cannot be read, or nothing can be served there
     */
    public static Preview open(Place place, Source source, Workshop workshop, Looking looking, Log log)
            throws IOException {
        Order order = source.order();
        Stage stage = new Stage();
        Maker maker = new Maker(source, workshop, stage, Clock.systemUTC(), log);
        PageServer server =
                PageServer.open(place.host(), place.port(), stage, new Doorkeeper(place.host(), place.isOpen()));
        try {
            Places places = Places.real(
                    looking.site(), order.request().content(), order.request().themes());
            // first, so that what changes while the site is made is made again
            Watch watch = Watch.of(places, looking.polls(), maker::changed);
            maker.begin();
            return new Preview(place, stage, server, maker, watch, ShownSite.base(order.url()));
        } catch (IOException | RuntimeException e) {
            stage.close();
            server.close();
            throw e;
        }
    }

    /**
     * Waits until there is something to show.
     *
     * @throws IOException where nothing can be shown
     */
    public void awaitFirst() throws IOException, InterruptedException {
        List<Fault> faults = stage.awaitFirst();
        if (!faults.isEmpty()) {
            throw new IOException(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
    }

    /** The port that it serves at. */
    public int port() {
        return server.port();
    }

    /** The address of the home page as it was at the beginning. */
    public String address() {
        String host = place.host().equals("0.0.0.0") || place.host().equals("::") ? Place.LOOPBACK : place.host();
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + port() + base;
    }

    @Override
    public void close() {
        watch.close();
        stage.close();
        maker.close();
        server.close();
    }
}
