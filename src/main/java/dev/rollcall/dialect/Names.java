package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import dev.rollcall.model.Attendance;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * The people that a note knows of, by every way to call them: those of the roll call and those whom it tags or lets speak
 * again and again. Tells a person's name from another word; says nothing about who is who.
 *
 * @param known names, first names, handles and initials, folded
 */
record Names(Set<String> known) {
    private static final Cue TAG = Cue.of("\\[name ?= ?([^\\]\\n]{1,60})]");
    private static final Cue SPEAKER = Cue.of("\u0001?(\\p{Lu}\\p{Ll}{1,19})\u0002?[:,]\u0002? ");
    private static final Cue LEAD = Cue.of("\\((\\p{L}[\\p{L}\\p{N}-]{2,24})\\) (?=\\p{L})");
    private static final Cue BRACKET = Cue.of("\\[([^\\[\\]=]{2,40})\\]: (?=\\S)");
    private static final Cue MENTION = Cue.of("(?<![\\w/.@-])@([A-Za-z0-9][A-Za-z0-9-]{1,38})(?![\\w/@])");
    private static final Cue BETWEEN = Cue.of("[ ,]+");
    private static final Cue MARK = Cue.of("\\p{M}+");
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final String SIGNS = "@.'’()[]?";
    private static final int LONGEST_SPEAKER = 24;
    private static final int OFTEN = 4;

    static Names none() {
        return new Names(Set.of());
    }

    static Names of(List<Attendance> roll, Passage note) {
        Set<String> known = new HashSet<>();
        roll.forEach(person -> add(person, known));
        Map<String, Integer> speakers = new HashMap<>();
        note.deep().flatMap(p -> p.body().stream()).flatMap(Statement::deep).forEach(said -> {
            if (said.text().indexOf('[') >= 0) {
                tagged(said.text(), known);
            }
            Matcher lead = LEAD.opening(said.text());
            if (lead.lookingAt() && !OwnerWords.isNoPerson(lead.group(1))) {
                known.add(folded(lead.group(1)));
            }
            Matcher bracket = BRACKET.opening(said.text());
            if (bracket.lookingAt()
                    && OwnerWords.split(bracket.group(1)).stream().allMatch(OwnerWords::isFirstName)) {
                OwnerWords.split(bracket.group(1)).forEach(name -> known.add(folded(name)));
            }
            if (said.text().indexOf('@') >= 0) {
                mentioned(said.text(), known);
            }
            Matcher speaker = SPEAKER.opening(mayHaveSpeaker(said.text()) ? said.text() : "");
            if (speaker.lookingAt() && !OwnerWords.isTopic(speaker.group(1))) {
                speakers.merge(folded(speaker.group(1)), 1, Integer::sum);
            }
        });
        speakers.forEach((name, times) -> {
            if (times >= OFTEN) {
                known.add(name);
            }
        });
        return new Names(Set.copyOf(known));
    }

    /** A sign behind one word tells it, and is seen sooner than the word. */
    private static boolean mayHaveSpeaker(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST_SPEAKER); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == ',') {
                return true;
            }
        }
        return false;
    }

    private static void tagged(String text, Set<String> known) {
        Search tag = TAG.search(text);
        while (tag.find()) {
            OwnerWords.split(tag.group(1)).forEach(name -> known.add(folded(name)));
        }
    }

    private static void mentioned(String text, Set<String> known) {
        Search mention = MENTION.search(text);
        while (mention.find()) {
            known.add(folded(mention.group(1)));
        }
    }

    private static void add(Attendance person, Set<String> known) {
        person.initials().map(Names::folded).ifPresent(known::add);
        person.handle().map(Names::folded).filter(h -> !h.isEmpty()).ifPresent(known::add);
        String name = folded(person.name());
        List<String> words = Arrays.stream(BETWEEN.split(name, 8))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        known.add(name);
        if (words.get(0).length() > 1) {
            known.add(words.get(0));
        }
        if (words.size() > 1) {
            known.add(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
            known.add(words.get(0) + " " + words.get(words.size() - 1).charAt(0));
        }
    }

    /** Whether the roll call or the note's own tags have this name, handle or these initials. */
    boolean has(String name) {
        String folded = folded(name);
        if (folded.isEmpty()) {
            return false;
        }
        int space = folded.indexOf(' ');
        return known.contains(folded) || (space > 1 && known.contains(folded.substring(0, space)) && isFullName(name));
    }

    /** A known first name may be followed by a last one, which is no other word with a capital. */
    private static boolean isFullName(String name) {
        return OwnerWords.isNameLike(name)
                && Arrays.stream(name.strip().split(" ", 5))
                        .skip(1)
                        .noneMatch(word -> OwnerWords.isNoPerson(word) || OwnerWords.isInitials(word));
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** In lower case without accents, {@code @}, brackets and full stops. */
    static String folded(String name) {
        boolean plain = isAscii(name);
        String letters = plain ? name : MARK.replaceAll(Normalizer.normalize(name, Normalizer.Form.NFKD), "");
        StringBuilder folded = new StringBuilder(letters.length());
        String lower = letters.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (SIGNS.indexOf(lower.charAt(i)) < 0) {
                folded.append(lower.charAt(i));
            }
        }
        return folded.toString().strip();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }
}
