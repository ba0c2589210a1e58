package dev.rollcall.people;

import dev.rollcall.people.KnownPerson.Belonging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes people as {@code people.yml} has them; read again, it gives the same. */
public final class PeopleRenderer {
    /** What YAML takes for the text that it is, in a flow list as well. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ._/'-]*[\\p{L}\\p{M}\\p{N}._'-])?");

    private static final Pattern LINK = Pattern.compile("https?://[\\w./~%+-]+");

    /** Words that other readers of YAML take for something else. */
    private static final List<String> TAKEN = List.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private PeopleRenderer() {}

    /** The whole file. */
    public static String render(People people) {
        StringBuilder text = new StringBuilder("people:\n");
        people.people().forEach(p -> text.append(person(p)));
        people.forgotten().ifPresent(f -> {
            text.append("forgotten:\n  salt: ").append(quoted(f.salt())).append("\n  hashes:\n");
            f.hashes().forEach(h -> text.append("    - ").append(quoted(h)).append('\n'));
        });
        return text.toString();
    }

    /** One entry of the list. */
    public static String person(KnownPerson person) {
        List<String> lines = new ArrayList<>();
        lines.add("name: " + scalar(person.name()));
        if (person.handles().size() == 1) {
            lines.add("handle: " + scalar(person.handles().get(0)));
        } else {
            list("handles", person.handles(), lines);
        }
        list("spellings", person.spellings(), lines);
        list("initials", person.initials(), lines);
        list("former-names", person.formerNames(), lines);
        if (!person.belongings().isEmpty()) {
            lines.add("affiliations:");
            person.belongings().forEach(b -> lines.add("  - " + belonging(b)));
        }
        list("links", person.links(), lines);
        if (person.privacy().hidden()) {
            lines.add("hidden: true");
        }
        person.privacy().pseudonym().ifPresent(p -> lines.add("pseudonym: " + scalar(p)));
        return lines.stream().collect(Collectors.joining("\n    ", "  - ", "\n"));
    }

    private static void list(String key, List<String> values, List<String> lines) {
        if (!values.isEmpty()) {
            lines.add(key + ": "
                    + values.stream().map(PeopleRenderer::scalar).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private static String belonging(Belonging belonging) {
        if (belonging.from().isEmpty() && belonging.until().isEmpty()) {
            return scalar(belonging.name());
        }
        return "{ name: " + scalar(belonging.name())
                + belonging.from().map(d -> ", from: " + d).orElse("")
                + belonging.until().map(d -> ", until: " + d).orElse("") + " }";
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() || LINK.matcher(text).matches();
        return plain && !TAKEN.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isSeen(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
