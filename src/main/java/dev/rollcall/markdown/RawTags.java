package dev.rollcall.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tags of the raw HTML among the children of one node, and which of them may stand: those that have a partner among
 * them. So whatever a note opens, it closes in the same place, and an unclosed tag cannot reach beyond.
 */
final class RawTags {
    private static final Set<String> TEXT = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "strike", "tt", "font",
            "big");
    private static final Set<String> SPANNING = Set.of(
            "blockquote",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figure",
            "li",
            "ol",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "center",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav");
    private static final Set<String> CONTAINED =
            Set.of("caption", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary");
    private static final Set<String> UNCLOSED =
            Set.of("dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

    private static final int MAX_DEPTH = 60;

    /** What may only stand within what. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("li", Set.of("ul", "ol")),
            Map.entry("dt", Set.of("dl")),
            Map.entry("dd", Set.of("dl")),
            Map.entry("caption", Set.of("table")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("tr", Set.of("table")),
            Map.entry("td", Set.of("table")),
            Map.entry("th", Set.of("table")),
            Map.entry("figcaption", Set.of("figure")),
            Map.entry("summary", Set.of("details")));

    private final Set<RawTag> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<RawTag, RawTag> parents = new IdentityHashMap<>();
    private final IdentityHashMap<RawTag, RawTag> openings = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(RawTag tag, int part) {}

    /** The tags that may stand, by identity. */
    record Kept(Set<RawTag> tags, Set<RawTag> summarized) {
        boolean contains(RawTag tag) {
            return tags.contains(tag);
        }

        /** Whether folded details say themselves what they are. */
        boolean isSummarized(RawTag details) {
            return summarized.contains(details);
        }
    }

    private RawTags() {}

    /**
     * Which tags may stand.
     *
     * @param parts the tags of each piece of raw HTML, in order
     * @param blocks whether block tags may stand here
     */
    static Kept kept(List<List<RawTag>> parts, boolean blocks) {
        RawTags tags = new RawTags();
        for (int part = 0; part < parts.size(); part++) {
            for (RawTag tag : parts.get(part)) {
                tags.add(tag, part, blocks);
            }
            if (blocks) {
                tags.open.removeIf(o -> !SPANNING.contains(o.tag().name()));
            }
        }
        parts.forEach(part -> part.forEach(tags::dropOrphan));
        Set<RawTag> summarized = Collections.newSetFromMap(new IdentityHashMap<>());
        tags.parents.forEach((child, parent) -> {
            if (child.name().equals("summary") && tags.kept.contains(child)) {
                summarized.add(parent);
            }
        });
        return new Kept(Collections.unmodifiableSet(tags.kept), Collections.unmodifiableSet(summarized));
    }

    /** In the order of the note, so that a parent is dropped before its children are looked at. */
    private void dropOrphan(RawTag tag) {
        boolean lost = PARENTS.containsKey(tag.name())
                && tag.kind() == RawTag.Kind.OPEN
                && !(parents.containsKey(tag) && kept.contains(parents.get(tag)));
        boolean unpaired =
                tag.kind() == RawTag.Kind.CLOSE && openings.containsKey(tag) && !kept.contains(openings.get(tag));
        if (lost || unpaired) {
            kept.remove(tag);
        }
    }

    static boolean isKnown(String name) {
        return isText(name) || isBlock(name) || VOID.contains(name);
    }

    static boolean isText(String name) {
        return TEXT.contains(name);
    }

    private static boolean isBlock(String name) {
        return SPANNING.contains(name) || CONTAINED.contains(name);
    }

    private void add(RawTag tag, int part, boolean blocks) {
        if (tag.kind() == RawTag.Kind.OPEN && isOpening(tag.name(), blocks)) {
            if (isBlock(tag.name())) {
                open.removeIf(o -> isText(o.tag().name()) && !o.tag().name().equals("a"));
            }
            Set<String> wanted = PARENTS.getOrDefault(tag.name(), Set.of());
            open.stream()
                    .filter(o -> wanted.contains(o.tag().name()))
                    .findFirst()
                    .ifPresent(o -> parents.put(tag, o.tag()));
            if (open.size() < MAX_DEPTH) {
                open.push(new Open(tag, part));
            }
        } else if (tag.kind() == RawTag.Kind.CLOSE) {
            close(tag);
        }
    }

    private static boolean isOpening(String name, boolean blocks) {
        return isText(name) || (blocks && isBlock(name));
    }

    private void close(RawTag tag) {
        if (open.stream().noneMatch(o -> o.tag().name().equals(tag.name()))) {
            return;
        }
        kept.add(tag);
        Iterator<Open> down = open.iterator();
        List<RawTag> passed = new ArrayList<>();
        while (down.hasNext()) {
            RawTag partner = down.next().tag();
            down.remove();
            if (partner.name().equals(tag.name())) {
                kept.add(partner);
                openings.put(tag, partner);
                break;
            }
            passed.add(partner);
        }
        passed.stream().filter(p -> UNCLOSED.contains(p.name())).forEach(kept::add);
    }
}
