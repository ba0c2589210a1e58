package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person's name looks like before a colon or in brackets, and which words there are topics instead. */
final class OwnerWords {
    private static final Cue SEPARATOR =
            Cue.of("\\s?(?:,|/|&|\\+|;| and | und | et | y | with | w/ | c/o |\\]\\s?\\[name ?= ?)\\s?");
    private static final Cue CONJUNCTION = Cue.of("^(?:and|&) | (?:and|&)$");
    private static final Cue NAME = Cue.of(
            "@?[\\p{L}][\\p{L}\\p{N}'’._-]{0,29}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,24}|de|van|von|der|du|la|le|da|di|bin|el)){0,3}\\??");
    private static final Cue INITIALS = Cue.of("\\p{Lu}{2,4}\\??");
    private static final Cue HANDLE = Cue.of("@[A-Za-z0-9][A-Za-z0-9_-]{0,38}");
    private static final Cue CAPITALIZED = Cue.of("\\p{Lu}\\p{Ll}{1,19}(?:-\\p{Lu}?\\p{Ll}{1,19})?");
    private static final Set<String> NOBODY = Set.of(
            "all",
            "everyone",
            "everybody",
            "anyone",
            "team",
            "tbd",
            "tba",
            "n/a",
            "none",
            "nobody",
            "-",
            "?",
            "??",
            "???",
            "xxx",
            "xxxx",
            "who");
    private static final Set<String> MARKS = Set.of("TODO", "ACTION", "AI", "TASK", "NOTE", "FYI");
    private static final Set<String> TOPICS = WordList.of("""
            action actions add agenda agreed ai also and announcement announcements answer anybody api approved
            april ask august background because benefits blocked blog bug bugs build but challenges change changes
            charter chat ci comment comments community concern concerns conclusion cons consensus context core
            current date deadline december decided decision decisions dep dependencies deprecate deps description design
            details dev discord discuss discussion doc docker docs documentation done draft edit email enh error
            event events everything example examples explanation facilitator feature february feedback final fix
            folks followup for friday from fwiw fyi general github goal goals governance he help here history host
            how however i idea ideas if impact in info initial internals introduction issue issues it january job
            july june link links linux location macos maint maintenance march may maybe meeting meetings merged
            monday more motion motivation name new news next no nobody node not note notes nothing november now
            october on one open option options other our outcome output outstanding overview packaging pending
            people perf performance plan plans please poll pr present problem problems process project proposal
            proposed pros prs python q question questions quick re react reason recap recording related release
            releases reminder repo report request resolution resolved resources result results revert review roadmap
            saturday security see september setup share she shout-out situation slack slides so social
            solution solved some someone something source speaker spec sprint sprints stats status suggestion
            suggestions summary sunday support task tasks test testing tests thanks that the then there these they
            this thoughts thursday time timeline tip title to today todo tool tools topic topics tracking triage tst
            tuesday tutorial tutorials twitter type typing update updates url user users version video vote votes
            waiting warning we webpage website wednesday week what when where who why windows wip work workflow yes
            you zoom
            """);

    /** Words with a capital at the beginning of a sentence that go before "to" or "will" and are nobody. */
    private static final Set<String> NO_PEOPLE = WordList.of("""
            ability able about access according admins assignee assignees agree agreement aim already also alternative and anybody anyone apple
            approval are as attempt attendees back be been being best better board both but chance chair chairs cheap checklist co-chairs
            chrome close code command committed committee community compared config continue contributors council
            decision designed desire developers difficult docs due each eager easier easiest editor editors easy effort enough every
            everyone expected expensive experiments fast faster few firefox first folk folks fonts free friday fun funded
            given glad good google great group had happy hard harder has have he helps hesitance hesitant hope hopefully host hosts
            hopes how hypothesis important intent interested interesting intern interns invitation is issues it just
            keen later leads learn likely linter linux maintainers many meant meeting members mentors microsoft monday money more
            most much need needs next nice node not nothing npm offer ok only opportunity option or order organisers organizers others
            otherwise ought owing owner owners patch patches perhaps permission pip plan pointer possibility potential pre-req
            prereq pressure prior proposals python ready reason reasons reluctant remember reply request respond
            response reviewers room safe script second secretary seems service she similar simple simpler simplest slow some someone
            something soon space speakers staff start still strange student students stuff subject suggest suggests supposed sure
            team tests text that their these they thing things this those thursday time timing today tomorrow tricky
            trivial try tuesday unable up use used useful users uses using volunteers want wanted wants was way ways
            wednesday welcome whether wish work worthwhile yes you
            """);

    private static final Cue NO_PERSON_ENDING =
            Cue.of(".{2,}(?:ing|tion|ment|ity|ed|ness|ance|ible|able|ful|ware|ship|ism)");

    private OwnerWords() {}

    static boolean isNoPerson(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NO_PEOPLE.contains(lower) || isTopic(lower) || NO_PERSON_ENDING.fits(lower);
    }

    /** The names of a list such as {@code Ada, Ben} or {@code @ada/@ben}, without {@code @} and those that mean nobody. */
    static List<String> split(String names) {
        List<String> found = new ArrayList<>();
        if (isNobody(names)) {
            return found;
        }
        for (String part : SEPARATOR.split(names.strip(), 12)) {
            String name = bare(part);
            if (!name.isEmpty() && !MARKS.contains(name) && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
                found.add(name);
            }
        }
        return found;
    }

    private static String bare(String part) {
        String name = CONJUNCTION.replaceAll(part.strip(), "");
        while (!name.isEmpty() && "([*_<".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1).strip();
        }
        while (name.endsWith("?") || name.endsWith(":") || name.endsWith("*") || name.endsWith(">")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name.startsWith("@") ? name.substring(1) : name;
    }

    static boolean isNobody(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty() || NOBODY.contains(lower);
    }

    static boolean isTopic(String word) {
        return TOPICS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isInitials(String word) {
        return INITIALS.fits(word.strip());
    }

    static boolean isHandle(String word) {
        return HANDLE.fits(word.strip());
    }

    /** One word that may be an account's name. */
    static boolean isHandleLike(String word) {
        return word.length() > 1
                && word.length() < 40
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
                && !isTopic(word)
                && Character.isLetter(word.charAt(0));
    }

    /** One word with a capital that is no topic, as an unknown person's first name. */
    static boolean isCapitalized(String word) {
        return CAPITALIZED.fits(word.strip()) && !isTopic(word.strip());
    }

    /** One word with a capital that is neither a topic nor another word that begins a sentence. */
    static boolean isFirstName(String word) {
        return isCapitalized(word) && !isNoPerson(word.strip());
    }

    /** Whether a text has the shape of a name of one to four words. */
    static boolean isNameLike(String text) {
        String name = text.strip();
        int space = name.indexOf(' ');
        return NAME.fits(name) && !isTopic(space < 0 ? name : name.substring(0, space));
    }

    /** Whether every part of a list is somebody whom the note knows. */
    static boolean areKnown(String names, Names known) {
        List<String> parts = split(names);
        return !parts.isEmpty() && parts.stream().allMatch(known::has);
    }

    /** Whether every part of a list has the shape of a name. */
    static boolean areNameLike(String names) {
        List<String> parts = split(names);
        return !parts.isEmpty() && parts.stream().allMatch(OwnerWords::isNameLike);
    }
}
