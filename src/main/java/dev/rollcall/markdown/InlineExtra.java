package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An embed, {@code {%service id%}}, or a role, {@code {name}`text`}: a node of the parser's tree. */
final class InlineExtra extends Node {
    private static final Pattern TITLED = Pattern.compile("(.*?)[ \\t]*<([^<>]{1,300})>");
    private static final Set<String> PLACES = Set.of("ref", "numref", "any", "eq");
    private static final Set<String> FILES = Set.of("doc", "download");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("term", ""),
            Map.entry("abbr", ""),
            Map.entry("emphasis", "em"),
            Map.entry("strong", "strong"),
            Map.entry("kbd", "kbd"),
            Map.entry("sub", "sub"),
            Map.entry("sup", "sup"),
            Map.entry("code", "code"),
            Map.entry("file", "code"),
            Map.entry("math", "code"),
            Map.entry("guilabel", "strong"),
            Map.entry("menuselection", "strong"));
    private static final Map<String, String> SERVICES = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "hackmd", "https://hackmd.io/",
            "gist", "https://gist.github.com/",
            "slideshare", "https://www.slideshare.net/",
            "speakerdeck", "https://speakerdeck.com/",
            "figma", "https://www.figma.com/file/");

    private final boolean embed;
    private final String name;
    private final String text;

    InlineExtra(BasedSequence chars, boolean embed, String name, String text) {
        super(chars);
        this.embed = embed;
        this.name = name;
        this.text = text;
    }

    /** Where an embed leads. */
    Optional<String> address() {
        boolean full = text.startsWith("https://") || text.startsWith("http://");
        if (!embed || full) {
            return embed ? Optional.of(text) : Optional.empty();
        }
        return Optional.ofNullable(SERVICES.get(name)).map(s -> s + text);
    }

    /** The anchor that a role refers to. */
    Optional<String> place() {
        return embed || !PLACES.contains(name) ? Optional.empty() : Optional.of(target());
    }

    /** The file that a role refers to. */
    Optional<String> file() {
        return embed || !FILES.contains(name) ? Optional.empty() : Optional.of(target());
    }

    /** The tag for a role that only says how its words look; empty for words as they are. */
    Optional<String> tag() {
        return embed ? Optional.empty() : Optional.ofNullable(TAGS.get(name));
    }

    /** The words that are shown. */
    String words() {
        Matcher titled = TITLED.matcher(text);
        return titled.matches() && !titled.group(1).isEmpty() ? titled.group(1) : text;
    }

    private String target() {
        Matcher titled = TITLED.matcher(text);
        return titled.matches() ? titled.group(2) : text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
