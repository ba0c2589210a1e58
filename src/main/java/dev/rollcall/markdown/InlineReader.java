package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the running text of one node of the parser's tree into {@link Inlines}. */
final class InlineReader {
    private final Places places;

    InlineReader(Places places) {
        this.places = places;
    }

    Inlines read(Node parent) {
        List<Span> spans = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (TextRun.isText(node)) {
                TextRun run = TextRun.from(node, null);
                words(run, spans);
                node = run.next();
            } else {
                span(node, spans);
                node = node.getNext();
            }
        }
        return new Inlines(joined(spans));
    }

    private void words(TextRun run, List<Span> spans) {
        String text = run.words();
        for (TextPiece piece : TextScanner.scan(text)) {
            SourceRef at = places.at(run.offset(piece.start()));
            String shown = text.substring(piece.start(), piece.end());
            switch (piece.kind()) {
                case ADDRESS, MAIL -> spans.add(new Span.Link(words(shown, at), shown, at));
                case EMOJI -> spans.add(new Span.Words(piece.value(), at));
                case WORDS, ISSUE, HANDLE -> spans.add(new Span.Words(shown, at));
            }
        }
    }

    private static void extra(InlineExtra extra, SourceRef at, List<Span> spans) {
        Optional<String> target =
                extra.address().or(extra::file).or(() -> extra.place().map(p -> "#" + p));
        String shown = extra.tag().isPresent() || target.isPresent()
                ? extra.words()
                : extra.getChars().toString();
        spans.add(
                target.isPresent()
                        ? new Span.Link(words(extra.address().orElse(shown), at), target.get(), at)
                        : new Span.Words(shown, at));
    }

    private static Inlines words(String words, SourceRef at) {
        return new Inlines(List.of(new Span.Words(words, at)));
    }

    private void span(Node node, List<Span> spans) {
        SourceRef at = places.at(node.getStartOffset());
        if (node instanceof StrongEmphasis) {
            spans.add(new Span.Strong(read(node), at));
        } else if (node instanceof Emphasis) {
            spans.add(new Span.Emphasis(read(node), at));
        } else if (node instanceof Decoration struck && struck.tag().equals("del")) {
            spans.add(new Span.Struck(read(node), at));
        } else if (node instanceof InlineExtra extra) {
            extra(extra, at, spans);
        } else if (node instanceof Code code) {
            spans.add(new Span.Code(code.getText().toString(), at));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            String target = stripAngles(node.getChars().toString());
            spans.add(new Span.Link(words(target, at), target, at));
        } else if (node instanceof Link link) {
            spans.add(new Span.Link(read(node), link.getUrl().unescape(), at));
        } else if (node instanceof LinkRef ref && Brackets.reference(ref).isPresent()) {
            String target = Brackets.reference(ref).get().getUrl().unescape();
            spans.add(new Span.Link(read(node), target, at));
        } else if (node instanceof Image image) {
            spans.add(new Span.Image(PlainText.of(node), image.getUrl().unescape(), at));
        } else if (node instanceof ImageRef ref && Brackets.reference(ref).isPresent()) {
            String target = Brackets.reference(ref).get().getUrl().unescape();
            spans.add(new Span.Image(PlainText.of(node), target, at));
        } else if (Brackets.areWords(node)) {
            String[] around = Brackets.around(node);
            spans.add(new Span.Words(around[0], at));
            spans.addAll(read(node).spans());
            spans.add(new Span.Words(around[1], places.at(node.getEndOffset() - around[1].length())));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            spans.add(new Span.Break(at));
        } else if (node instanceof HtmlInlineBase) {
            spans.add(new Span.Tag(node.getChars().toString(), at));
        } else if (node.hasChildren()) {
            spans.addAll(read(node).spans());
        } else {
            spans.add(new Span.Words(Escaping.unescapeString(node.getChars().toString()), at));
        }
    }

    private static String stripAngles(String target) {
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    /** Neighboring words become one span, so that a rule can match across what the parser kept apart. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i) instanceof Span.Words first) {
                if (i + 1 == spans.size() || !(spans.get(i + 1) instanceof Span.Words)) {
                    joined.add(first);
                    continue;
                }
                words.setLength(0);
                words.append(first.value());
                while (i + 1 < spans.size() && spans.get(i + 1) instanceof Span.Words next) {
                    words.append(next.value());
                    i++;
                }
                joined.add(new Span.Words(words.toString(), first.at()));
            } else {
                joined.add(spans.get(i));
            }
        }
        return joined;
    }
}
