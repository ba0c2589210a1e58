package dev.rollcall.preview;

import dev.rollcall.output.ByteSource;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The few pages of one site that were made last, each made once. Safe for use by several threads. */
final class RecentPages {
    private static final int MOST = 8;

    private final Map<String, ByteSource> pages = new LinkedHashMap<>(MOST, 0.75f, true);

    /** The page of a name, as it was made before or as this makes it. */
    synchronized ByteSource of(String name, ByteSource page) {
        ByteSource known = pages.computeIfAbsent(name, n -> new Once(page));
        Iterator<String> oldest = pages.keySet().iterator();
        oldest.next();
        if (pages.size() > MOST) {
            oldest.remove();
        }
        return known;
    }

    /** What fails is tried again. */
    private static final class Once implements ByteSource {
        private final ByteSource page;
        private byte[] made = {};

        Once(ByteSource page) {
            this.page = page;
        }

        @Override
        public synchronized byte[] bytes() throws IOException {
            if (made.length == 0) {
                made = page.bytes();
            }
            return made;
        }
    }
}
