package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a task out of a sentence that says who takes it on: {@code Ada to write …}, {@code Ada and Ben will write …}. */
final class ActionWording {
    private static final int MAX_LENGTH = 700;
    static final String SOFT =
            "(?: (?:also|then|likely|probably|now|just|further|first|again|kindly|still|separately|both))?";
    private static final Cue TAKES = Cue.of(
            "(?<how>,? to| will| is going to| are going to| is to| are to| is(?= bringing\\b)|['’]ll|(?: has| have| had)? (?:volunteered|agreed|offered|promised|signed up|committed) (?:to|for)"
                    + "|(?: has| have)? (?:took|taken|takes|will take)(?: on)?(?: an| the)? action(?: item)?(?: to)?| (?:says|said) (?:he|she|they)(?:['’]ll| will)| is happy to| should| can)"
                    + SOFT + " (?<verb>\\p{Ll}[\\p{Ll}'’-]{0,24})\\b");
    /** What {@link #TAKES} begins with. */
    private static final Keys BEGINNINGS = Keys.of(
            ", to ",
            " to ",
            " will ",
            " is ",
            " are ",
            "'ll ",
            " has ",
            " have ",
            " had ",
            " volunteered ",
            " agreed ",
            " offered ",
            " promised ",
            " signed up ",
            " committed ",
            " took ",
            " taken ",
            " takes ",
            " says ",
            " said ",
            " should ",
            " can ");

    static final Keys KEYS = Keys.of(
            " to ", " will ", "'ll ", "olunteered ", "signed up", "should ", "takes ", " can ", " is bringing ");
    static final Set<String> NOT_TASKS = WordList.of("""
            the a an all this that each us me there it we you they he she anybody anyone somebody someone
            allow become cause cost cover default depend expire happen have know like likely love mean miss need
            never not probably remain require result see stay use want
            """);
    static final Set<String> SPEECH =
            WordList.of("answer clarify conclude recap reiterate repeat restate rephrase sum summarise summarize");
    /** What somebody is the object of, who then takes nothing on; "action for Ada" gives it to her. */
    private static final Cue OBJECT = Cue.of(
            "(?iU)(?<!\\b(?:actions?|items?|todos?|tasks?|steps?|ai) )\\b(?:about|by|for|from|of|on|to|via|with"
                    + "|allow(?:s|ed|ing)?|ask(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|expect(?:s|ed|ing)?|help(?:s|ed|ing)?"
                    + "|invit(?:e|es|ed|ing)|let|remind(?:s|ed|ing)?|request(?:s|ed|ing)?|tell|tells|told|want(?:s|ed|ing)?)$");

    private static final Cue JOINED = Cue.of(" \\p{Lu}[\\p{L}'’-]{1,24},? (?:and|&)$");
    static final Cue BE =
            Cue.of("be (?!continuing|working less|going|taking|missing|leaving|having|using)[a-z]{3,20}ing\\b");

    private final WhoActs who;

    ActionWording(Names names, Things things) {
        this.who = new WhoActs(names, things);
    }

    /**
     * A task within a sentence.
     *
     * @param text from the verb on; with what led to the person, where that stood before
     */
    record Taken(List<String> owners, String text) {}

    /** The tasks that people whom the note knows take on in a sentence. */
    List<Taken> in(String sentence, boolean list) {
        List<Taken> found = new ArrayList<>();
        if (sentence.length() > MAX_LENGTH || sentence.strip().endsWith("?")) {
            return found;
        }
        Search takes = TAKES.search(sentence, BEGINNINGS);
        int previous = -1;
        String before = "";
        while (takes.find()) {
            if (previous < 0 && !KEYS.areIn(sentence)) {
                return found;
            }
            WhoActs.People people = who.at(
                    sentence.substring(0, takes.start()),
                    trust(takes, list),
                    list,
                    sentence.substring(takes.start("verb")));
            if (!people.names().isEmpty()
                    && people.start() > previous
                    && !isObject(sentence, people, takes)
                    && isTask(takes, list, sentence)) {
                if (previous >= 0) {
                    cut(found, sentence.substring(previous, people.start()), before);
                }
                before = sentence.substring(0, people.start()).strip();
                previous = takes.start("verb");
                found.add(new Taken(people.names(), sentence.substring(previous).strip()));
            }
        }
        if (!found.isEmpty() && found.size() == 1 && isTopic(before)) {
            Taken only = found.get(0);
            found.set(0, new Taken(only.owners(), before + " " + only.text()));
        }
        return found;
    }

    private static boolean isObject(String sentence, WhoActs.People people, Search takes) {
        int end = Math.max(0, people.start() - 1);
        String before = sentence.substring(Math.max(0, end - 80), end);
        boolean joins = takes.group("how").equals(" to");
        return OBJECT.isIn(joins ? JOINED.replaceFirst(before, "") : before);
    }

    /** "Blog posts: Ada will write one" says what the one is before its colon. */
    private static boolean isTopic(String before) {
        return before.endsWith(":")
                && before.length() < 80
                && DecisionMark.rest(before).isEmpty()
                && ActionMark.of(before).isEmpty();
    }

    private static void cut(List<Taken> found, String text, String before) {
        Taken last = found.remove(found.size() - 1);
        String words = text.strip().replaceAll("(?:,|;| and|, and)+$", "");
        found.add(new Taken(last.owners(), isTopic(before) ? before + " " + words : words));
    }

    private static WhoActs.Trust trust(Search takes, boolean list) {
        String how = takes.group("how").strip();
        boolean act = ActionVerbs.has(takes.group("verb"));
        if (how.equals("should") || how.equals("can") || how.startsWith("is happy")) {
            return list ? WhoActs.Trust.FIRST : WhoActs.Trust.KNOWN;
        }
        if (how.contains("agreed") || how.equals("is")) {
            return WhoActs.Trust.KNOWN;
        }
        if (how.endsWith("to") && how.length() < 4) {
            return act || list ? WhoActs.Trust.FIRST : WhoActs.Trust.KNOWN;
        }
        return act || list || how.startsWith("says") || how.contains("volunteered")
                ? WhoActs.Trust.CLAUSE
                : WhoActs.Trust.KNOWN;
    }

    private static boolean isTask(Search takes, boolean list, String sentence) {
        String verb = takes.group("verb");
        String how = takes.group("how").strip();
        if ("be".equals(verb)) {
            return BE.opens(sentence.substring(takes.start("verb")));
        }
        if (how.startsWith(",") && SPEECH.contains(verb)) {
            return false;
        }
        boolean offer = how.startsWith("is happy") || how.equals("can") || how.endsWith("offered to");
        boolean wish = how.equals("should") && !ActionVerbs.has(verb);
        boolean noun = how.equals("to") && verb.endsWith("s") && !ActionVerbs.has(verb) && !list;
        return !noun && !NOT_TASKS.contains(verb) && (list || !(offer || wish));
    }
}
