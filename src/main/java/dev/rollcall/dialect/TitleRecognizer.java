package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.markdown.Block;
import dev.rollcall.markdown.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what a meeting is called: its heading without the day. Which of several headings that is, their words tell. */
final class TitleRecognizer implements Recognizer {
    private static final int MAX_TITLE = 160;
    private static final Cue MEETING = Cue.of(
            "(?iU)\\b(?:meetings?|minutes|call|sync|stand-?up|hour|telecon\\w*|workshop|summit|committee|triage|status)\\b");

    private static final Cue BEFORE = Cue.of("^[\\s:,.|–—-]{1,9}");
    private static final Cue BEHIND = Cue.of("[\\s:,|–—-]{1,9}$");

    @Override
    public Findings recognize(MeetingText text) {
        List<Block.Heading> headings = headings(text);
        return headings.stream()
                .max(Comparator.comparingInt(TitleRecognizer::rank))
                .filter(h -> !title(h).isEmpty())
                .map(h -> Findings.none()
                        .withTitle(title(h))
                        .withReasons(List.of(new Reason(Rule.TITLE_HEADING, "", h.at()))))
                .orElse(Findings.none());
    }

    /** The headings of the first level; where there is none, the first heading if it names a day. */
    private static List<Block.Heading> headings(MeetingText text) {
        List<Block.Heading> all = text.section()
                .deep()
                .map(Section::heading)
                .flatMap(Optional::stream)
                .toList();
        List<Block.Heading> first = all.stream().filter(h -> h.level() == 1).toList();
        return !first.isEmpty()
                ? reversed(first)
                : all.stream().limit(1).filter(h -> rank(h) > 0).toList();
    }

    /** Of two equals {@code max} takes the last. */
    private static List<Block.Heading> reversed(List<Block.Heading> headings) {
        List<Block.Heading> list = new java.util.ArrayList<>(headings);
        java.util.Collections.reverse(list);
        return list;
    }

    private static int rank(Block.Heading heading) {
        String plain = heading.text().plain();
        boolean dated = DatedHeading.of(heading).isPresent();
        boolean named = plain.length() <= MAX_TITLE && MEETING.isIn(plain);
        return (dated ? 1 : 0) + (named ? 1 : 0);
    }

    private static String title(Block.Heading heading) {
        return of(heading.text().plain());
    }

    /** A text as a title: without the day, of one line, not endless. */
    static String of(String text) {
        String line = BareWords.spaced(text.strip());
        String undated = WrittenDay.fullIn(line)
                .map(d -> d.cutFrom(ClockText.cutAfter(line, d.end())))
                .orElse(line);
        String bare = BEHIND.replaceFirst(BEFORE.replaceFirst(undated, ""), "");
        return shortened(bare, MAX_TITLE);
    }

    /** A text cut at so many characters, never within one. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
