package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The boxes that HackMD, MyST, Docusaurus and GitHub know, each under its own name, as one kind of box.
 *
 * @param tone the class that the style sheet knows
 * @param title what stands above where the note gives no title
 */
record Callout(String tone, String title) {
    private static final Map<String, Callout> KINDS = Map.ofEntries(
            Map.entry("info", new Callout("note", "Info")),
            Map.entry("note", new Callout("note", "Note")),
            Map.entry("seealso", new Callout("note", "See also")),
            Map.entry("admonition", new Callout("note", "Note")),
            Map.entry("topic", new Callout("note", "Note")),
            Map.entry("tip", new Callout("tip", "Tip")),
            Map.entry("hint", new Callout("tip", "Hint")),
            Map.entry("success", new Callout("success", "Success")),
            Map.entry("important", new Callout("important", "Important")),
            Map.entry("warning", new Callout("warning", "Warning")),
            Map.entry("attention", new Callout("warning", "Attention")),
            Map.entry("caution", new Callout("warning", "Caution")),
            Map.entry("danger", new Callout("danger", "Danger")),
            Map.entry("error", new Callout("danger", "Error")),
            Map.entry("spoiler", new Callout("spoiler", "Details")),
            Map.entry("details", new Callout("spoiler", "Details")),
            Map.entry("dropdown", new Callout("spoiler", "Details")));
    private static final Pattern ALERT = Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*");

    static Optional<Callout> of(String kind) {
        return Optional.ofNullable(KINDS.get(kind.toLowerCase(Locale.ROOT)));
    }

    boolean isFolded() {
        return tone.equals("spoiler");
    }

    /** The kind of GitHub's alert that a quote is, such as {@code note}. */
    static Optional<String> alert(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)) {
            return Optional.empty();
        }
        String text = first.getChars().toString();
        int end = text.indexOf('\n');
        Matcher alert = ALERT.matcher(end < 0 ? text : text.substring(0, end));
        return alert.matches() ? Optional.of(alert.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** What of an alert's first paragraph follows the line with its kind. */
    static @Nullable Node afterFirstLine(Node paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            node = node.getNext();
        }
        return node == null ? null : node.getNext();
    }
}
