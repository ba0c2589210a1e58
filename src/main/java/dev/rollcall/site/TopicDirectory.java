package dev.rollcall.site;

import dev.rollcall.archive.TopicEntry;
import dev.rollcall.site.view.DirectoryView;
import java.util.List;

/** The page of all topics. */
record TopicDirectory(Shelf shelf) {
    List<Page> pages() {
        List<TopicEntry> topics = shelf.archive().topics();
        if (topics.isEmpty()) {
            return List.of();
        }
        Page.Head head = new Page.Head("Topics", "What the meetings were about.", Page.Part.TOPICS);
        return List.of(Page.at("topics/", Shelf.SITE, head, (frame, faults) -> {
            Links links = Links.from("topics/");
            List<Directory.Named> names = topics.stream()
                    .map(t -> new Directory.Named(t.title(), entry(t, links)))
                    .toList();
            return Directory.byInitial(frame, "Topics", English.count(names.size(), "topic", "topics"), names);
        }));
    }

    private static DirectoryView.Entry entry(TopicEntry topic, Links links) {
        return new DirectoryView.Entry(
                links.link(topic.title(), "topics/" + topic.slug() + "/"),
                topic.description(),
                Pieces.count(topic.meetings().size(), "meeting", "meetings"));
    }
}
