package dev.rollcall.preview;

import java.io.IOException;
import java.net.BindException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server of a preview. */
final class PageServer implements AutoCloseable {
    private static final int TRIES = 100;
    private static final int LAST_PORT = 65_535;
    private static final int THREADS = 96; // one for each page that is open, and some that answer

    private final Server server;
    private final ServerConnector connector;
    private final Reception reception;

    private PageServer(Server server, ServerConnector connector, Reception reception) {
        this.server = server;
        this.connector = connector;
        this.reception = reception;
    }

    /**
     * Answers from now on.
     *
     * @param port 0 for any; where it is taken, the next free one
     * @throws IOException where it cannot listen
     */
    static PageServer open(String host, int port, Stage stage, Doorkeeper doorkeeper) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("preview");
        threads.setDaemon(true);
        Server server = new Server(threads);
        server.setStopTimeout(0);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(host);
        server.addConnector(connector);
        Reception reception = new Reception(stage, doorkeeper);
        server.setHandler(reception);
        bind(connector, port);
        try {
            server.start();
        } catch (Exception e) { // whatever start throws
            throw new IOException("cannot serve at " + host + ": " + e.getMessage(), e);
        }
        return new PageServer(server, connector, reception);
    }

    private static void bind(ServerConnector connector, int wanted) throws IOException {
        for (int port = wanted; ; port++) {
            connector.setPort(port);
            try {
                connector.open();
                return;
            } catch (IOException e) {
                boolean taken = (e instanceof BindException || e.getCause() instanceof BindException) && !isDenied(e);
                if (!taken || wanted == 0 || port - wanted >= TRIES || port >= LAST_PORT) {
                    throw new BindException(refusal(port, wanted, e));
                }
            }
        }
    }

    /** A port below 1024 that only a system's administrator may open is not taken, and neither is the next one free. */
    private static boolean isDenied(IOException problem) {
        return reason(problem).startsWith("Permission denied");
    }

    private static String refusal(int port, int wanted, IOException problem) {
        String ports = port == wanted ? "port " + port : "ports " + wanted + " to " + port;
        return ports + ": "
                + (isDenied(problem) ? "permission denied; name one from 1024 on with --port" : reason(problem));
    }

    private static String reason(IOException problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        return String.valueOf(cause.getMessage());
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        reception.part();
        try {
            server.stop();
        } catch (Exception e) { // whatever stop throws; the process ends anyway
            connector.close();
        }
    }
}
