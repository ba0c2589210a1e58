package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Span;
import dev.rollcall.model.StartTime;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads when a meeting begins: from a labeled time, from the hour on the line of the date, from a line that is nothing but
 * an hour, or from the address of a clock. Hours of other meetings are left alone.
 */
final class StartRecognizer implements Recognizer {
    private static final int HEAD_LINES = 60;
    private static final Cue OTHER_MEETING = Cue.of("(?i)(?:next|upcoming|previous|last) (?:meeting|call)");
    private static final int FIRST_LINES = 12;
    private static final int MAX_LINE = 160;
    private static final Cue BEHIND = Cue.of("(?i)[\\s,|@(–—-]{1,5}(?:(?:at|from|à|às|um|om) )?(?=\\d)");
    private static final Cue SAID = Cue.of(
            "(?i)(?:^we (?:met|started|began)|\\bmeeting (?:was )?(?:started|began|opened|convened|called to order)|\\bcalled (?:the )?(?:meeting )?to order|\\bopened the (?:meeting|call))"
                    + "(?: by [\\w.@-]{1,40}(?: [\\w.-]{1,30})?)?(?: on [^.;]{1,40}?)? at (?=\\d)");
    private static final Cue BARE =
            Cue.of("(?i)\\W{0,3}\\d{1,2}(?::\\d{2})?\\s?(?:[ap]m)?\\s?\\(?(?:utc|gmt|[a-z]{2,4}t)\\)?\\W{0,3}");

    private final Vocabulary vocabulary;

    StartRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Labeled(TextLine line, Label label) {}

    private record Found(ClockText clock, TextLine line, Rule rule) {
        Reason reason() {
            return new Reason(rule, line.text().plain().strip(), line.at());
        }
    }

    @Override
    public Findings recognize(MeetingText text) {
        List<TextLine> lines = head(text);
        List<Labeled> labels = lines.stream()
                .flatMap(l -> Label.of(l.text()).map(label -> new Labeled(l, label)).stream())
                .toList();
        Optional<Found> found = labeled(labels, Subject.TIME, Rule.START_LABEL)
                .or(() -> labeled(labels, Subject.DATE, Rule.START_DATE_LINE))
                .or(() -> dated(lines, text))
                .or(() -> bare(lines));
        if (found.isPresent()) {
            StartTime start = zoned(found.get().clock().start());
            return Findings.none()
                    .withStart(start)
                    .withDiagnostics(doubts(found.get(), start))
                    .withReasons(List.of(found.get().reason()));
        }
        return linked(lines, text)
                .or(() -> said(lines)
                        .map(f -> Findings.none()
                                .withStart(zoned(f.clock().start()))
                                .withReasons(List.of(f.reason()))))
                .orElse(Findings.none());
    }

    /** The hour behind the meeting's day, in a heading or in one of the first lines. */
    private static Optional<Found> dated(List<TextLine> lines, MeetingText text) {
        if (text.date().isEmpty()) {
            return Optional.empty();
        }
        for (TextLine line : lines.subList(0, Math.min(lines.size(), FIRST_LINES))) {
            String words = line.text().plain().strip();
            Optional<ClockText> clock = words.length() > MAX_LINE || OTHER_MEETING.isIn(words)
                    ? Optional.empty()
                    : WrittenDay.in(words)
                            .filter(d -> d.canBe(text.date().get()))
                            .flatMap(d -> behind(words.substring(d.end())));
            if (clock.isPresent()) {
                return Optional.of(new Found(clock.get(), line, Rule.START_DATE_LINE));
            }
        }
        return Optional.empty();
    }

    private static Optional<ClockText> behind(String words) {
        Matcher at = BEHIND.opening(words);
        return at.lookingAt() ? ClockText.in(words.substring(at.end())) : Optional.empty();
    }

    /** {@code We met at 10:00 CET}, {@code Meeting started by ada at 17:00:08 UTC}. */
    private static Optional<Found> said(List<TextLine> lines) {
        for (TextLine line : lines) {
            String words = line.text().plain().strip();
            Matcher said = words.length() <= MAX_LINE ? SAID.matcher(words) : SAID.matcher("");
            if (said.find() && !OTHER_MEETING.isIn(words)) {
                Optional<ClockText> clock = ClockText.in(words.substring(said.end()));
                if (clock.isPresent()) {
                    return Optional.of(new Found(clock.get(), line, Rule.START_LINE));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> labeled(List<Labeled> lines, Subject subject, Rule rule) {
        for (Labeled line : lines) {
            if (vocabulary.isAbout(subject, line.label().name())) {
                String words = line.label().rest().plain() + " " + line.label().remark();
                Optional<ClockText> clock = ClockText.in(withoutDay(words));
                if (clock.isPresent()) {
                    return Optional.of(new Found(clock.get(), line.line(), rule));
                }
            }
        }
        return Optional.empty();
    }

    /** The numbers of a date are no hours. */
    private static String withoutDay(String words) {
        return WrittenDay.in(words).map(d -> d.cutFrom(words)).orElse(words);
    }

    private static Optional<Found> bare(List<TextLine> lines) {
        return lines.stream()
                .filter(l -> l.text().spans().size() <= 2 && BARE.fits(l.text().plain()))
                .flatMap(l -> ClockText.in(l.text().plain()).map(c -> new Found(c, l, Rule.START_LINE)).stream())
                .findFirst();
    }

    private Optional<Findings> linked(List<TextLine> lines, MeetingText text) {
        return lines.stream().flatMap(l -> linked(l, text).stream()).findFirst();
    }

    private Optional<Findings> linked(TextLine line, MeetingText text) {
        return line.text().deep().stream()
                .filter(Span.Link.class::isInstance)
                .flatMap(s -> clock((Span.Link) s, text).stream())
                .findFirst()
                .filter(f -> !OTHER_MEETING.isIn(line.text().plain()));
    }

    private Optional<Findings> clock(Span.Link link, MeetingText text) {
        return ClockLink.of(link.target())
                .filter(l -> l.date().isEmpty() || l.date().equals(text.date()))
                .map(l -> Findings.none()
                        .withStart(zoned(l.start()))
                        .withReasons(List.of(new Reason(Rule.START_LINK, "", link.at()))));
    }

    private StartTime zoned(StartTime start) {
        return new StartTime(start.time(), start.zone().or(vocabulary::timezone));
    }

    private static List<Diagnostic> doubts(Found found, StartTime start) {
        if (!found.clock().doubtful()) {
            return List.of();
        }
        return List.of(Diagnostic.warning(
                found.line().at(),
                "time-contradiction",
                "`" + found.line().text().plain().strip() + "` gives two different hours",
                "correct one of the two; " + start.time() + " was used"));
    }

    private List<TextLine> head(MeetingText text) {
        SourceRef first = new SourceRef(text.note().file().path(), text.prose().firstLine(), 1);
        int limit = text.note().document().outline().blocks().stream()
                        .filter(b -> b.at().line() >= first.line())
                        .mapToInt(b -> b.at().line())
                        .findFirst()
                        .orElse(first.line())
                + HEAD_LINES;
        return text.section()
                .deep()
                .filter(s -> !vocabulary.isAbout(Subject.NEXT_MEETING, s.title()))
                .flatMap(s -> Stream.concat(
                        s.heading().map(h -> new TextLine(h.text(), h.at())).stream(), TextLine.of(s.body()).stream()))
                .filter(l -> l.at().line() < limit)
                .toList();
    }
}
