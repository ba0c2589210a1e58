package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MyST directive whose content is no Markdown.
 *
 * @param lines without the options at the head
 * @param source as written, without the fences
 */
record Directive(String name, String argument, List<String> lines, String source) {
    static final Pattern HEAD = Pattern.compile("\\{([A-Za-z][\\w:.-]{0,40})\\}[ \\t]*(.*)");
    private static final Pattern OPTION = Pattern.compile("[ \\t]*+:[a-z][\\w-]{0,30}:(?:[ \\t].*+)?");

    /** Such a directive between colons, in the parser's tree. */
    static final class Node extends Block {
        private final String head;
        private String body = "";

        Node(String head) {
            this.head = head;
        }

        void setBody(String text) {
            body = text;
        }

        String head() {
            return head;
        }

        String body() {
            return body;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    static Optional<Directive> of(FencedCodeBlock fence) {
        return of(fence.getInfo().toString(), fence.getContentChars().toString());
    }

    static Optional<Directive> of(Node node) {
        return of(node.head(), node.body());
    }

    private static Optional<Directive> of(String head, String body) {
        Matcher parts = HEAD.matcher(head.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> lines = body.lines()
                .dropWhile(line -> OPTION.matcher(line).matches() || line.isBlank())
                .toList();
        return Optional.of(new Directive(
                parts.group(1).toLowerCase(Locale.ROOT), parts.group(2).strip(), lines, body));
    }
}
