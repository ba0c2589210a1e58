package dev.rollcall.cli;

import dev.rollcall.build.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Where the time of a build goes, part by part, by the clock. */
final class Timings implements Progress {
    private final LongSupplier nanos;
    private final List<Part> parts = new ArrayList<>();
    private final long started;

    private record Part(String name, long began) {}

    /** @param nanos a clock that only goes forward, in nanoseconds */
    Timings(LongSupplier nanos) {
        this.nanos = nanos;
        this.started = nanos.getAsLong();
    }

    @Override
    public void begin(String part, int steps) {
        parts.add(new Part(part, nanos.getAsLong()));
    }

    @Override
    public void step() {
        // only parts count
    }

    /** A line for each part, and one for all of them. */
    List<String> lines() {
        long now = nanos.getAsLong();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            long end = i + 1 < parts.size() ? parts.get(i + 1).began() : now;
            lines.add(line(parts.get(i).name(), end - parts.get(i).began()));
        }
        lines.add(line("all", now - started));
        return lines;
    }

    private static String line(String name, long nanos) {
        return String.format(Locale.ROOT, "%9.3f s  %s", nanos / (double) TimeUnit.SECONDS.toNanos(1), name);
    }
}
