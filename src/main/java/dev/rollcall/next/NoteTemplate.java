package dev.rollcall.next;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with places such as {@code {{date}}}. Each is filled once; what is filled in is not looked at again, and nothing is
 * evaluated. A line whose places all stay empty is left out.
 */
final class NoteTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{ {0,3}([a-z][a-z-]{0,30}) {0,3}}}");
    private static final String BUILT_IN = """
            ---
            title: "{{title}}"
            date: {{date}}
            start: "{{time}}"
            timezone: {{timezone}}
            series: {{series}}
            ---

            # {{title}}

            ## Attendees

            <!-- tick who is here, add who is new; who is not ticked is not counted -->

            {{roll-call}}

            ## Agenda

            {{agenda}}

            ## Action items

            {{open-actions}}
            """;

    private final String text;

    NoteTemplate(Optional<String> text) {
        this.text = text.orElse(BUILT_IN);
    }

    String filled(Map<String, String> values) {
        return text.lines().flatMap(line -> line(line, values).stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Optional<String> line(String line, Map<String, String> values) {
        Matcher place = PLACE.matcher(line);
        StringBuilder filled = new StringBuilder();
        boolean any = false;
        boolean empty = true;
        while (place.find()) {
            String value = values.getOrDefault(place.group(1), place.group());
            any = true;
            empty &= value.isEmpty();
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        place.appendTail(filled);
        return any && empty ? Optional.empty() : Optional.of(filled.toString());
    }

    /** The places that nobody fills, sorted. */
    Set<String> unknown(Map<String, String> values) {
        return PLACE.matcher(text)
                .results()
                .map(r -> r.group(1))
                .filter(name -> !values.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
