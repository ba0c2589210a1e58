package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.text.Normalizer;
import java.util.regex.Matcher;

/**
 * The part of a line that lists who was there: {@code Ada, Ben; Regrets: Cy} without those who were not. A label that nobody
 * knows opens another list too, since the absence of a person is never published.
 */
final class PresentPart {
    private static final Cue AWAY = Cue.of("(?iU)[.;,]\\s{0,3}(?:with )?(?:regrets|apologies|absent|excused)"
            + "(?: for absence)?(?: (?:from|by|were|received)){0,2}\\b(?![)\\]]).*");
    private static final Cue LABEL = Cue.of(
            "[.;；。]\\s{0,3}(\\p{L}(?:[^.;；。:：,、，()\\[\\]@]|:(?=innen)){0,60})(?:\\([^()]{0,80}\\)\\s{0,3})?[:：](?!//|innen)");

    private PresentPart() {}

    static String of(String line, Vocabulary vocabulary) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        String part = labeled(beforeAbsence(AWAY.replaceFirst(composed, "")), vocabulary);
        return part.equals(composed) ? line : part; // letters as they were written
    }

    /** Whether the line ends with people who were not there, given its part of those who were. */
    static boolean endsAway(String line, String part) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        return !line.equals(part) && !(!part.isEmpty() && composed.endsWith(lastOf(part)));
    }

    private static String lastOf(String part) {
        return part.substring(Math.max(0, part.length() - 12));
    }

    /** Other languages may open the list of the absent without a colon, as {@code , entschuldigt ist Cy}. */
    private static String beforeAbsence(String line) {
        Matcher absence = AbsenceWords.openings(line);
        while (absence.find()) {
            if (isOutside(line, absence.start())) {
                boolean label = LABEL.opens(line.substring(absence.start()));
                if (label && absence.start() > 0) {
                    continue; // people who were there may follow behind
                }
                boolean ofOne = line.substring(absence.end()).isBlank()
                        && absence.end() > absence.start()
                        && ",，、".indexOf(line.charAt(absence.start())) >= 0;
                return ofOne ? withoutLast(line.substring(0, absence.start())) : line.substring(0, absence.start());
            }
        }
        return line;
    }

    /** {@code Ada, Ben, entschuldigt} tells it of Ben. */
    private static String withoutLast(String names) {
        int end = names.length();
        while (end > 0 && NameLine.SEPARATORS.indexOf(names.charAt(end - 1)) < 0) {
            end--;
        }
        return names.substring(0, Math.max(0, end - 1));
    }

    private static String labeled(String line, Vocabulary vocabulary) {
        StringBuilder there = new StringBuilder();
        boolean present = true;
        int from = 0;
        Matcher label = LABEL.matcher(line);
        while (label.find()) {
            if (!isOutside(line, label.start()) || isInitial(line, label.start()) || isRow(line, label)) {
                continue;
            }
            there.append(present ? line.substring(from, label.start()) + "; " : "");
            present = announces(label.group(1).strip(), present, vocabulary);
            from = label.end();
        }
        String whole = there.append(present ? line.substring(from) : "").toString();
        return present ? whole : whole.replaceFirst("; $", "");
    }

    /** A part of those present, such as the guests, counts only behind them, not behind those who were away. */
    private static boolean announces(String label, boolean present, Vocabulary vocabulary) {
        if (vocabulary.isAbout(Subject.ABSENCE, label) || PersonRow.isAbsent(label)) {
            return false;
        }
        return vocabulary.isAbout(Subject.ATTENDANCE, label)
                || (present && (PersonRow.isRole(label) || PresenceWords.nameBody(Vocabulary.bare(label))));
    }

    /** {@code Ada One: Initech; Ben Two: Hooli} or {@code BT: Ben Two}: the label is a person. */
    private static boolean isRow(String line, Matcher label) {
        int colon = line.indexOf(':');
        int end = line.indexOf(';');
        String part = RowText.split(line.substring(label.start(1)), ",;").get(0);
        return PersonRow.initialsBehind(part).isPresent()
                || (colon > 0 && colon < end && isFullName(line.substring(0, colon)) && isFullName(label.group(1)));
    }

    private static boolean isFullName(String text) {
        return NameShape.words(text).size() > 1 && NameShape.isSurelyName(text.strip());
    }

    private static boolean isInitial(String line, int at) {
        return line.charAt(at) == '.'
                && at > 0
                && Character.isUpperCase(line.charAt(at - 1))
                && (at == 1 || !Character.isLetter(line.charAt(at - 2)));
    }

    private static boolean isOutside(String line, int at) {
        String before = line.substring(0, at);
        return before.chars().filter(c -> c == '(' || c == '[').count()
                <= before.chars().filter(c -> c == ')' || c == ']').count();
    }
}
