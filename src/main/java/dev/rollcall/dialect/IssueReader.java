package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import dev.rollcall.markdown.Inlines;
import dev.rollcall.markdown.Section;
import dev.rollcall.markdown.Span;
import dev.rollcall.model.IssueMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code #12} and {@code name#12} outside links and code; a heading that is {@code owner/name} says whose they are. */
final class IssueReader {
    private static final int MAX_CONTEXT = 300;
    private static final int MOST = 2000;
    private static final int MAX_DEPTH = 60;
    private static final Cue ISSUE = Cue.of("(?<![\\w./@#&-])([A-Za-z][A-Za-z0-9._-]{0,99})?#(\\d{1,7})(?![\\w-])");

    private final List<IssueMention> found = new ArrayList<>();

    private IssueReader() {}

    static List<IssueMention> read(MeetingText text) {
        IssueReader reader = new IssueReader();
        reader.section(text.section(), "", 0);
        return List.copyOf(reader.found);
    }

    private void section(Section section, String above, int depth) {
        String repository = RepositoryAddress.reference(section.title())
                .filter(a -> a.number().isEmpty())
                .map(RepositoryAddress::written)
                .orElse(above);
        for (TextPart part : TextPart.of(new Section(section.heading(), section.body(), List.of()))) {
            spans(part.text(), part.text(), repository);
        }
        if (depth < MAX_DEPTH) {
            section.sections().forEach(s -> section(s, repository, depth + 1));
        }
    }

    private void spans(Inlines text, Inlines whole, String repository) {
        for (Span span : text.spans()) {
            if (span instanceof Span.Words words) {
                words(words, whole, repository);
            } else if (span instanceof Span.Strong strong) {
                spans(strong.content(), whole, repository);
            } else if (span instanceof Span.Emphasis emphasis) {
                spans(emphasis.content(), whole, repository);
            }
        }
    }

    private void words(Span.Words words, Inlines whole, String repository) {
        if (words.value().indexOf('#') < 0) {
            return;
        }
        Search issue = ISSUE.search(words.value());
        while (issue.find() && found.size() < MOST) {
            if (isInLink(words.value(), issue.start())) {
                continue;
            }
            String name = Optional.ofNullable(issue.group(1)).orElse(repository);
            found.add(new IssueMention(name, issue.group(2), context(whole), words.at()));
        }
    }

    /** In a list that is indented like code, links stay as they were written: {@code [lamp#7](https://…)}. */
    private static boolean isInLink(String text, int at) {
        if (text.indexOf("](") < 0) {
            return false;
        }
        int open = text.lastIndexOf('[', at);
        int line = text.lastIndexOf('\n', at);
        int close = text.indexOf("](", at);
        return open > Math.max(line, text.lastIndexOf(']', at))
                && close > at
                && text.indexOf(']', at) == close
                && !text.substring(at, close).contains("\n");
    }

    private static String context(Inlines text) {
        String plain = text.plain();
        String near = plain.length() > 4 * MAX_CONTEXT ? plain.substring(0, 4 * MAX_CONTEXT) : plain;
        return TitleRecognizer.shortened(BareWords.spaced(near.strip()), MAX_CONTEXT);
    }
}
