package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HackMD's marks for quotes: {@code [name=…]}, {@code [time=…]} and {@code [color=…]}.
 *
 * @param kind the class that shows it; empty for a color, which is not shown
 */
record PadMark(String kind, String words) {
    private static final Pattern MARK = Pattern.compile("\\[(name|time|color)=([^\\]]*)\\]");

    static Optional<PadMark> of(Node node) {
        if (!(node instanceof LinkRef) || !Brackets.areWords(node)) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(node.getChars().toString());
        return mark.matches() ? Optional.of(of(mark.group(1), mark.group(2).strip())) : Optional.empty();
    }

    private static PadMark of(String name, String value) {
        return switch (name) {
            case "name" -> new PadMark("by", value);
            case "time" -> new PadMark("when", value);
            default -> new PadMark("", "");
        };
    }
}
