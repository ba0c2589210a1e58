package dev.rollcall.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
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

    private final Set<RawTag> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(RawTag tag, int part) {}

    private RawTags() {}

    /**
     * Which tags may stand, by identity of the list's members.
     *
     * @param parts the tags of each piece of raw HTML, in order
     * @param blocks whether block tags may stand here
     */
    static Set<RawTag> kept(List<List<RawTag>> parts, boolean blocks) {
        RawTags tags = new RawTags();
        for (int part = 0; part < parts.size(); part++) {
            for (RawTag tag : parts.get(part)) {
                tags.add(tag, part, blocks);
            }
            if (blocks) {
                tags.open.removeIf(o -> !SPANNING.contains(o.tag().name()));
            }
        }
        return Collections.unmodifiableSet(tags.kept);
    }

    static boolean isKnown(String name) {
        return isText(name) || isBlock(name) || VOID.contains(name);
    }

    static boolean isText(String name) {
        return TEXT.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    private static boolean isBlock(String name) {
        return SPANNING.contains(name) || CONTAINED.contains(name);
    }

    private void add(RawTag tag, int part, boolean blocks) {
        if (tag.kind() == RawTag.Kind.OPEN && isOpening(tag.name(), blocks)) {
            if (isBlock(tag.name())) {
                open.removeIf(o -> isText(o.tag().name()) && !o.tag().name().equals("a"));
            }
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
                break;
            }
            passed.add(partner);
        }
        passed.stream().filter(p -> UNCLOSED.contains(p.name())).forEach(kept::add);
    }
}
