package dev.rollcall.build;

import dev.rollcall.cache.Key;
import dev.rollcall.notes.Folder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one site again and again. A note that is the same as the last time is neither read nor understood again, nor is a
 * theme; what was not needed the last time is forgotten, so that it never grows. Not for several threads.
 */
public final class Workshop {
    private final Kept kept;
    private final Stock stock;
    private final LastContent content;
    private boolean begun;
    private @Nullable Key looked;

    /** @param kept what earlier runs understood; it serves and is renewed the first time, and is closed then */
    public Workshop(Kept kept) {
        this.kept = kept;
        this.stock = kept.stock();
        this.content = stock.remember();
    }

    /** Some pages of the site as an earlier run made them, where nothing has changed since. */
    public Optional<Glance> glance(BuildRequest request) throws IOException {
        Optional<LastLook> look = kept.look();
        return look.isEmpty() ? Optional.empty() : look.get().find(LastLook.key(request));
    }

    /** Keeps some pages of the site that was made last, for the next preview of it. */
    public void keepGlance(SiteBuild made) throws IOException {
        Key key = looked;
        Optional<LastLook> look = kept.look();
        if (key != null && look.isPresent()) {
            look.get().drop();
            if (made.isFit()) {
                look.get().keep(key, made);
            }
        }
    }

    /**
     * The site as it is on the disk now.
     *
     * @param touched what may have changed since this was called last
     * @throws IOException as {@link SiteBuild#of(BuildRequest)}
     */
    public SiteBuild make(BuildRequest request, Touched touched) throws IOException {
        content.touched(touched);
        looked = kept.look().isPresent() ? LastLook.key(request) : null;
        SiteFiles files = request.files();
        SeenFolder themes = SeenFolder.of(files.themes(), request.config().theme());
        BuildRequest seen = request.with(new SiteFiles(files.content(), themes, files.history()));
        SiteBuild made = SiteBuild.of(seen, Surroundings.alone(stock, Progress.unheard()));
        stock.forgetUnused();
        if (made.hidesSomebody()) {
            kept.dropPages();
        }
        if (!begun) {
            begun = true;
            kept.keepNotes();
            kept.close();
            stock.leaveCache(); // which would grow with each change
        }
        return made;
    }

    /**
     * A site with the notes that were edited since it was made, without making it anew. May be called while the site is made.
     *
     * @param touched what may have changed since it was made
     * @return nothing where that takes making it anew
     */
    public static Optional<Sketch> sketch(SiteBuild made, BuildRequest request, Touched touched) throws IOException {
        return made.sketch(request, touched);
    }

    /** Whether the search finds the same in two sites, as far as that is known. */
    public static boolean findTheSame(Shown one, Shown other) {
        Optional<Searched> all = Searched.of(one);
        return Searched.of(other)
                .filter(o -> all.isPresent() && all.get().isSame(o))
                .isPresent();
    }

    /**
     * A folder that equals what it was as long as its files are the same.
     *
     * @param print of all that the files of one theme are
     */
    private record SeenFolder(Folder folder, String print) implements Folder {
        static SeenFolder of(Folder folder, String theme) throws IOException {
            Digest print = new Digest();
            for (File file : folder.files()) {
                if (file.kind() == Kind.FILE && file.path().startsWith(theme + "/")) {
                    print.add(file.path(), file.bytes());
                }
            }
            return new SeenFolder(folder, print.hex());
        }

        @Override
        public List<File> files() throws IOException {
            return folder.files();
        }

        @Override
        public Optional<byte[]> file(String path) throws IOException {
            return folder.file(path);
        }
    }
}
