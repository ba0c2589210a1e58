package dev.rollcall.site.view;

import java.util.List;

/** People, projects, topics or pages by their names. */
public record DirectoryView(Frame frame, String heading, String lede, List<Link> jumps, List<Shelf> shelves)
        implements View {
    public DirectoryView {
        jumps = List.copyOf(jumps);
        shelves = List.copyOf(shelves);
    }

    @Override
    public String template() {
        return "directory.html";
    }

    /**
     * Entries under one letter or owner.
     *
     * @param heading empty where there is one shelf only
     */
    public record Shelf(String heading, String anchor, List<Entry> entries) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    /** A name with what is known of it. */
    public record Entry(Link name, String about, String tag) {}
}
