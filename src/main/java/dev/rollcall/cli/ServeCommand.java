package dev.rollcall.cli;

import dev.rollcall.build.Kept;
import dev.rollcall.build.Workshop;
import dev.rollcall.preview.Fault;
import dev.rollcall.preview.Order;
import dev.rollcall.preview.Preview;
import dev.rollcall.source.Diagnostics;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rollcall serve}: the site as it will be, beside the one who writes it. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serves the site on this machine and shows changes as they are saved; Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;
    private static final int SHOWN = 20;
    private static final int LONGEST_END = 5; // seconds

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8000",
            description = "Where to serve (default: ${DEFAULT-VALUE}); where it is taken, the next free one serves.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = Preview.Place.LOOPBACK,
            description = "A name or number of this machine by which others can reach the preview, too (default:"
                    + " ${DEFAULT-VALUE}, which only this machine can reach).")
    private String host = Preview.Place.LOOPBACK;

    @Option(names = "--open", description = "Open the home page in a browser.")
    private boolean open;

    @Option(
            names = "--poll",
            description = "Look for changes again and again, where the system tells of none, as on network drives.")
    private boolean poll;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw Trouble.usage("`" + port + "` is no port; name one from 1 to 65535");
        }
        Preview.Place place = new Preview.Place(host, port);
        CountDownLatch closed = new CountDownLatch(1);
        Thread here = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(here, closed)));
        try (Preview preview = opened(place)) {
            greet(preview, place);
            preview.awaitFirst();
            if (open) {
                Browser.show(preview.address());
            }
            new CountDownLatch(1).await(); // until Ctrl-C, or whoever called wants us to end
        } catch (InterruptedException e) {
            here.interrupt();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** Lets the port go before the process ends. */
    private static void end(Thread serving, CountDownLatch closed) {
        if (closed.getCount() == 0) {
            return;
        }
        serving.interrupt();
        try {
            if (!closed.await(LONGEST_END, TimeUnit.SECONDS)) {
                serving.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Preview opened(Preview.Place place) throws IOException {
        try {
            Workshop workshop = new Workshop(Kept.in(options.site(), Version.text()));
            return Preview.open(place, this::order, workshop, new Preview.Looking(options.folder(), poll), this::tell);
        } catch (java.net.UnknownHostException | java.net.BindException e) {
            throw Trouble.usage("cannot serve at `" + host + "`: " + e.getMessage());
        }
    }

    /** Without the history of the notes, which is that of what was committed. */
    private Order order() throws IOException {
        SiteOptions.Wanted wanted = options.wanted(Optional.empty());
        return new Order(wanted.request(), new Diagnostics(wanted.settings().diagnostics()));
    }

    private void tell(Duration took, List<Fault> faults) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        out.printf(Locale.ROOT, "read again in %.2f s%n", took.toMillis() / 1000.0);
        out.flush();
        faults.stream().limit(SHOWN).forEach(err::println);
        if (faults.size() > SHOWN) {
            err.println((faults.size() - SHOWN) + " more; `rollcall check` shows all");
        }
        err.flush();
    }

    private void greet(Preview preview, Preview.Place place) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (port != 0 && preview.port() != port) {
            err.println("rollcall: port " + port + " is taken, so this is port " + preview.port());
        }
        if (place.isOpen()) {
            err.println("rollcall: with --host " + host + " everybody who can reach this machine can read these notes");
        }
        out.println("serving " + preview.address() + " (Ctrl-C ends it)");
        out.flush();
        err.flush();
    }
}
