package dev.rollcall.build;

import dev.rollcall.json.Json;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The search of a site that is edited. An index of all is made when somebody searches first; what was edited since is found by an
 * index of these notes alone, which is there at once. An index that other facts have overtaken is made anew aside, when somebody
 * asks for it and nobody has asked for a moment. Safe for use by several threads.
 */
final class SearchDesk {
    /** What tells which notes the index of all knows no longer. */
    static final String NOTES = "notes.json";

    private static final String MANIFEST_NAME = "manifest.js";
    private static final String MANIFEST = Searchable.FOLDER + MANIFEST_NAME;
    private static final long CALM = TimeUnit.SECONDS.toNanos(3);
    private static final int MANY = 20; // notes that are better put into an index of all
    private static final int EARLIER = 4; // indexes; who opened a page before as many edits reads it anew
    private static final int MOST = 200; // notes that are put into one of their own until then

    private @Nullable Searched known;
    private Map<OutputPath, ByteSource> files = Map.of();
    /** Of the index before, which pages that were opened earlier still read. */
    private Map<OutputPath, ByteSource> before = Map.of();

    private @Nullable Searched freshOf;
    private Map<String, String> fresh = Map.of();
    /** Of the indexes of what was edited before, newest first, which pages that were opened earlier still read. */
    private final Deque<Map<String, String>> earlier = new ArrayDeque<>();

    private @Nullable Searched wanted;
    private long wantedAt;

    /** A file of the index of all. */
    synchronized Optional<ByteSource> file(Searched now, OutputPath path) {
        Searched old = known;
        if (old == null) {
            put(now, Searchable.all(now).files());
        } else if (path.value().equals(MANIFEST) && isOvertaken(old, now)) {
            want(now);
        }
        return Optional.ofNullable(files.get(path)).or(() -> Optional.ofNullable(before.get(path)));
    }

    /** A file of the index of what was edited since. */
    synchronized Optional<ByteSource> fresh(Searched now, String name) {
        if (!now.equals(freshOf)) {
            Map<String, String> made = fresh(now);
            if (fresh.size() > 1) {
                earlier.addFirst(fresh);
            }
            if (earlier.size() > EARLIER) {
                earlier.removeLast();
            }
            fresh = made;
            freshOf = now;
        }
        return Optional.ofNullable(fresh.get(name))
                .or(() -> earlier(name))
                .map(text -> () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> earlier(String name) {
        boolean tells = name.equals(NOTES) || name.equals(MANIFEST_NAME); // what is so now, and no other
        return tells
                ? Optional.empty()
                : earlier.stream()
                        .map(of -> of.get(name))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** From now on there is nobody to be found whom an earlier index may name. */
    synchronized void forget() {
        known = null;
        freshOf = null;
        files = Map.of();
        before = Map.of();
        fresh = Map.of();
        earlier.clear();
    }

    private Map<String, String> fresh(Searched now) {
        Searched old = known;
        Set<String> edited = old == null || old.equals(now) ? Set.of() : now.differing(old);
        if (old == null || edited.isEmpty() || edited.size() > MOST) {
            return Map.of(NOTES, Json.compact(List.of()));
        }
        Map<String, String> made = new HashMap<>(Searchable.some(now, edited).scripts());
        made.put(NOTES, Json.compact(old.pages(edited)));
        return made;
    }

    /** Whether it may be that not all that is new can be found in the notes that were edited. */
    static boolean isOvertaken(Searched old, Searched now) {
        return old.archive() != now.archive()
                || !now.isSetAs(old)
                || now.differing(old).size() > MANY;
    }

    private synchronized void put(Searched of, Map<OutputPath, ByteSource> made) {
        before = files;
        files = made;
        known = of;
        freshOf = null;
    }

    private void want(Searched now) {
        boolean waiting = wanted != null;
        wanted = now;
        wantedAt = System.nanoTime() + CALM;
        if (!waiting) {
            Thread thread = new Thread(this::renew, "indexer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void renew() {
        try {
            Searched now = awaitCalm();
            Searched old = known;
            if (old != null && !isEnough(old, now)) {
                put(now, Searchable.all(now).files());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (this) {
                wanted = null;
            }
        }
    }

    /** Whether all that is new can be found in the notes that were edited. */
    static boolean isEnough(Searched old, Searched now) {
        Set<String> edited = now.differing(old);
        return edited.size() <= MANY && now.isSameBut(edited, old);
    }

    private synchronized Searched awaitCalm() throws InterruptedException {
        for (long left = wantedAt - System.nanoTime(); left > 0; left = wantedAt - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return Objects.requireNonNull(wanted);
    }
}
