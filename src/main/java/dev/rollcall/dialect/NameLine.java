package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.model.Attendance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People in running text: {@code Ada, Ben and Cy (@cy)}, over one line or several. */
final class NameLine {
    private static final Cue AND = Cue.of("(?iu)\\s(?:and|&|\\+|und|et(?! al)|и)\\s|^(?:and|&|und|et(?! al)|и)\\s");
    /** {@code y} and {@code e} also stand within names, but hardly twice in the last of a list. */
    private static final Cue LAST_AND = Cue.of("(?u)(?<=\\p{Ll})\\s(?:y|e|en)\\s(?=\\p{Lu})");

    static final String SEPARATORS = ",;、，；";
    private static final Cue HANDLES = Cue.of("@[A-Za-z0-9][\\w-]{0,38}(?:\\s@[A-Za-z0-9][\\w-]{0,38}){1,40}");
    private static final int WRAPPED = 60;

    private NameLine() {}

    /** The people of lines that belong together and where nothing but names is expected. */
    static List<Attendance> read(List<TextLine> lines, Vocabulary vocabulary, boolean handlesInParentheses) {
        List<String> texts = lines.stream().map(l -> RowText.of(l.text())).toList();
        boolean rows = lines.size() > 1 && texts.stream().allMatch(NameLine::isRow);
        List<Attendance> people = new ArrayList<>();
        String open = "";
        boolean away = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            String text = NobodyListed.isSaidBy(texts.get(i)) ? "" : texts.get(i);
            boolean wrapped = !rows && i + 1 < lines.size() && text.length() >= WRAPPED && !text.endsWith(",");
            String whole = open.isEmpty() ? text : open + " " + text;
            String there = rows ? whole : away ? "" : PresentPart.of(whole, vocabulary);
            // The list of those who were away may go on in the next line.
            away = !rows
                    && (away || PresentPart.endsAway(whole, there))
                    && (text.length() >= WRAPPED || text.endsWith(","));
            List<String> parts = rows ? List.of(turned(text)) : names(there);
            open = wrapped && !parts.isEmpty() ? parts.get(parts.size() - 1) : "";
            for (String part : open.isEmpty() ? parts : parts.subList(0, parts.size() - 1)) {
                person(part, handlesInParentheses).ifPresent(p -> people.add(p.at(line.at())));
            }
        }
        return people;
    }

    /** Whether a text lists people with their initials, as {@code Ada Lovelace (AL), Ben Nevis (BN), …}: a roll call without a word. */
    static boolean hasInitials(String text) {
        List<String> parts = RowText.split(text, SEPARATORS);
        long told = parts.stream().filter(NameLine::hasOwnInitials).count();
        return text.indexOf(':') < 0 && parts.size() > 2 && told * 3 >= parts.size() * 2L;
    }

    private static boolean hasOwnInitials(String part) {
        int open = part.indexOf(" (");
        int close = part.indexOf(')', Math.max(open, 0));
        return open > 0
                && close > open
                && NameShape.isSurelyName(part.substring(0, open))
                && NameShape.areInitials(part.substring(open + 2, close), part.substring(0, open));
    }

    /** A line for one person, as {@code Ada Lovelace, Initech} or {@code Lovelace, Ada}; no piece of a broken list. */
    private static boolean isRow(String text) {
        List<String> parts = RowText.split(text, ",;");
        return parts.size() <= 2 && !parts.get(parts.size() - 1).isEmpty();
    }

    /** {@code Lovelace, Ada} the right way round. */
    private static String turned(String text) {
        List<String> parts = RowText.split(text, ",");
        boolean turned = parts.size() == 2
                && parts.stream().allMatch(p -> NameShape.words(p).size() == 1 && NameShape.isSurelyName(p));
        return turned ? parts.get(1) + " " + parts.get(0) : text;
    }

    /** The names of a list by commas and its last {@code and}. */
    static List<String> names(String text) {
        List<String> parts = RowText.split(text, SEPARATORS);
        String last = parts.get(parts.size() - 1);
        Stream<String> ends = parts.size() > 1 ? Arrays.stream(LAST_AND.split(last, 2)) : Stream.of(last);
        return Stream.concat(parts.subList(0, parts.size() - 1).stream(), ends)
                .flatMap(part -> Arrays.stream(AND.split(part, -1)))
                .map(String::strip)
                .flatMap(part -> areHandles(part) ? NameShape.words(part).stream() : Stream.of(part))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether accounts stand side by side without a comma: {@code @ada @ben}. */
    static boolean areHandles(String text) {
        return HANDLES.fits(text);
    }

    private static Optional<Person> person(String text, boolean handlesInParentheses) {
        if (PersonRow.isRole(text) || NobodyListed.isSaidBy(text)) {
            return Optional.empty();
        }
        return SlashRows.isOne(text)
                ? SlashRows.of(List.of(text)).read(text)
                : PersonRow.read(text, handlesInParentheses);
    }
}
