package dev.rollcall.dialect;

import dev.rollcall.markdown.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the tags that pads keep in the text: a line {@code ###### tags: `meeting`, `notes`}. */
final class TopicRecognizer implements Recognizer {
    private static final int MAX_TOPIC = 60;

    @Override
    public Findings recognize(MeetingText text) {
        List<String> topics = TextPart.of(text.section()).stream()
                .flatMap(p -> Label.of(p.text())
                        .filter(l -> l.name().toLowerCase(Locale.ROOT).equals("tags"))
                        .stream())
                .flatMap(TopicRecognizer::tags)
                .distinct()
                .toList();
        return Findings.none().withTopics(topics);
    }

    private static Stream<String> tags(Label label) {
        List<String> codes = label.rest().deep().stream()
                .filter(Span.Code.class::isInstance)
                .map(s -> ((Span.Code) s).value())
                .toList();
        return codes.isEmpty() ? split(label.rest().plain()) : codes.stream().flatMap(TopicRecognizer::split);
    }

    /** The topics of one text: by commas, without quotes and number signs. */
    static Stream<String> split(String tags) {
        return Arrays.stream(tags.split("[,;]", -1))
                .map(t -> t.strip()
                        .replaceFirst("^[#\"'\\[]{1,3}", "")
                        .replaceFirst("[\"'\\]]{1,3}$", "")
                        .strip())
                .filter(t -> !t.isEmpty() && t.length() <= MAX_TOPIC);
    }
}
