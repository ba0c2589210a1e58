package dev.rollcall.dialect;

import dev.rollcall.cue.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Headings and labels of a roll call that are put together of common words, as {@code Steering committee attendees} or
 * {@code Also in attendance were}; those of one word, and those that a site adds, {@link Vocabulary} knows.
 */
final class PresenceWords {
    private static final Set<String> THERE = WordList.of("""
            attendee attendees attendance attendence attendants attending attended participant participants present
            visitors visitor
            """);
    private static final Set<String> WHO = WordList.of("""
            also and the of in on at were was are is who those these list here today roll call rollcall meeting call
            introduction introductions remote remotely online virtual virtually in-person person local locally
            onsite on-site other others additional further
            board steering committee council tsc ctc tc toc pmc psc wg sig sc group working technical team core staff
            member members voting non-voting nonvoting regular people persons participants directors officers trustees
            councillors councilors commissioners representatives reps delegates company project maintainers
            guests guest observers observer invited visitors public community panel
            january february march april may june july august september october november december
            & + / -
            """);
    private static final Set<String> GROUP = WordList.of("""
            members member board committee council team staff voting non-voting regular directors trustees maintainers
            officers
            """);

    private static final Keys CORES = Keys.of("atten", "present", "participa", "visitor");
    private static final int MAX_HEADING = 80;

    private PresenceWords() {}

    /** Whether a heading as it is written may, of which most have none of the words. */
    static boolean mayAnnounce(String heading) {
        return CORES.areIn(heading);
    }

    /** Whether a heading, bare as {@link Vocabulary#bare} makes it, announces those who were there. */
    static boolean announce(String bare) {
        if (bare.length() > MAX_HEADING || !CORES.areIn(bare)) {
            return false; // most lines, told without taking them apart
        }
        List<String> words = words(bare);
        return words.size() <= 8
                && words.stream().anyMatch(THERE::contains)
                && words.stream().allMatch(w -> THERE.contains(w) || WHO.contains(w) || isDay(w));
    }

    /** Whether a heading names a body and nothing else, as {@code Board members}: a list of all, there or not. */
    static boolean nameBody(String bare) {
        List<String> words = words(bare);
        return words.stream().anyMatch(GROUP::contains) && words.stream().allMatch(WHO::contains);
    }

    private static boolean isDay(String word) {
        return word.length() <= 4 && Character.isDigit(word.charAt(0));
    }

    private static List<String> words(String bare) {
        return Arrays.stream(bare.split(" ", 12))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
