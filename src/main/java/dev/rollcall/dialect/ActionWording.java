package dev.rollcall.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a task out of a sentence that says who takes it on: {@code Ada to write …}, {@code Ada and Ben will write …}. */
final class ActionWording {
    private static final int MAX_LENGTH = 700;
    private static final int MAX_WORDS = 9;
    private static final String SOFT =
            "(?: (?:also|then|likely|probably|now|just|further|first|again|kindly|still|separately|both))?";
    private static final Pattern TAKES = Pattern.compile(
            "(?<how>,? to| will| is going to| are going to|['’]ll|(?: has| have| had)? (?:volunteered|agreed|offered|promised|signed up|committed) (?:to|for)"
                    + "|(?: has| have)? (?:took|taken|takes|will take)(?: on)?(?: an| the)? action(?: item)?(?: to)?| (?:says|said) (?:he|she|they)(?:['’]ll| will)| is happy to| should| can)"
                    + SOFT + " (?<verb>\\p{Ll}[\\p{Ll}'’-]{0,24})\\b");
    private static final Pattern SHORT_NAME = Pattern.compile(
            "\\p{Lu}\\p{Ll}{1,19} \\p{Lu}\\.?|\\p{Lu}\\p{Ll}{1,19} \\p{Lu}\\p{Ll}{1,19}|\\p{Lu}{1,3}-\\p{Ll}{2,20}|\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}");
    private static final Pattern ASIDE = Pattern.compile("(?: \\([^()]{1,30}\\)| from \\p{Lu}\\p{L}{1,20})$");
    private static final List<String> KEYS =
            List.of(" to ", " will ", "'ll ", "’ll ", "olunteered ", "signed up", "should ", "takes ", " can ");
    private static final Pattern OWN = Pattern.compile(
            "(?:^to(?= \\p{Ll})|(?:^|, (?:and |but |so )?|; )(?:i ?(?:will|['’]ll)|will|(?:i am |i'm )?going to))"
                    + SOFT + " (?<verb>\\p{L}[\\p{Ll}'’-]{1,24})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROMISE =
            Pattern.compile("(?<who>\\p{L}[\\p{L}-]{1,24})\\b[^,.;:]{1,60}(?: and|,) will (?<verb>\\p{Ll}{2,20})\\b");
    private static final Set<String> NOT_TASKS = WordList.of("""
            the a an all this that each us me there it we you they he she anybody anyone somebody someone
            allow become cover default depend expire happen have know like likely love mean miss need
            never not probably remain require result see stay use want
            """);
    private static final Set<String> SPEECH =
            WordList.of("answer clarify conclude recap reiterate repeat restate rephrase sum summarise summarize");
    /** What somebody is the object of, who then takes nothing on; "action for Ada" gives it to her. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?iU)(?<!\\b(?:actions?|items?|todos?|tasks?|steps?|ai) )\\b(?:about|by|for|from|of|on|to|via|with"
                    + "|allow(?:s|ed|ing)?|ask(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|expect(?:s|ed|ing)?|help(?:s|ed|ing)?"
                    + "|invit(?:e|es|ed|ing)|let|remind(?:s|ed|ing)?|request(?:s|ed|ing)?|tell|tells|told|want(?:s|ed|ing)?)$");

    private static final Pattern JOINED = Pattern.compile(" \\p{Lu}[\\p{L}'’-]{1,24},? (?:and|&)$");
    private static final Pattern BE = Pattern.compile("be (?:[a-z]{3,20}ing)\\b");

    private final Names names;

    ActionWording(Names names) {
        this.names = names;
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
        if (KEYS.stream().noneMatch(sentence::contains)) {
            return found;
        }
        Matcher takes = TAKES.matcher(sentence);
        int previous = -1;
        String before = "";
        while (takes.find()) {
            People people = people(sentence.substring(0, takes.start()), trust(takes, list), list);
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

    private static boolean isObject(String sentence, People people, Matcher takes) {
        int end = Math.max(0, people.start() - 1);
        String before = sentence.substring(Math.max(0, end - 80), end);
        boolean joins = takes.group("how").equals(" to");
        return OBJECT.matcher(joins ? JOINED.matcher(before).replaceFirst("") : before)
                .find();
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

    /** Who stands at the end of a text, and where the names begin. */
    private record People(List<String> names, int start) {}

    private People people(String text, Trust trust, boolean list) {
        Matcher aside = ASIDE.matcher(text);
        String words = aside.find() ? text.substring(0, aside.start()) : text;
        People best = new People(List.of(), 0);
        int start = words.length();
        for (int count = 0; count < MAX_WORDS && start > 0; count++) {
            start = words.lastIndexOf(' ', start - 1);
            String tail = words.substring(start + 1);
            List<String> all = OwnerWords.split(tail.replace(" or ", ", "));
            boolean leads = isLead(words, start, trust);
            boolean people = !all.isEmpty()
                    && all.stream()
                            .allMatch(n -> isKnown(n)
                                    || (leads
                                            && isPerson(n, list, trust == Trust.CLAUSE)
                                            && (list || Character.isUpperCase(n.charAt(0)))));
            boolean better = all.size() > best.names().size() || all.stream().allMatch(this::isKnown);
            if (people && better && !isJoint(tail)) {
                best = new People(all, start + 1);
            } else if (!isPart(tail)) {
                break;
            }
            if (start < 0) {
                break;
            }
        }
        return best;
    }

    /** How readily a word that the note does not know as a name is taken for one. */
    private enum Trust {
        /** Not at all. */
        KNOWN,
        /** At the beginning of a sentence. */
        FIRST,
        /** At the beginning of a clause. */
        CLAUSE
    }

    private static Trust trust(Matcher takes, boolean list) {
        String how = takes.group("how").strip();
        boolean act = ActionVerbs.has(takes.group("verb"));
        if (how.equals("should") || how.equals("can") || how.startsWith("is happy")) {
            return list ? Trust.FIRST : Trust.KNOWN;
        }
        if (how.contains("agreed")) {
            return Trust.KNOWN;
        }
        if (how.endsWith("to") && how.length() < 4) {
            return act || list ? Trust.FIRST : Trust.KNOWN;
        }
        return act || list || how.startsWith("says") || how.contains("volunteered") ? Trust.CLAUSE : Trust.KNOWN;
    }

    private static boolean isLead(String words, int start, Trust trust) {
        if (start < 0) {
            return trust != Trust.KNOWN;
        }
        char before = words.charAt(start - 1);
        boolean joined = words.substring(0, start).endsWith(", and");
        return (joined && trust == Trust.CLAUSE)
                || (before == ':' && trust != Trust.KNOWN)
                || (before == ',' && trust == Trust.CLAUSE);
    }

    private static boolean isJoint(String tail) {
        return tail.startsWith("and ") || tail.startsWith("& ") || tail.startsWith("or ") || tail.startsWith("/");
    }

    /** Whether a text may go on as a list of names to its left: a name in part, or a joint. */
    private static boolean isPart(String tail) {
        int space = tail.indexOf(' ');
        String first = space < 0 ? tail : tail.substring(0, space);
        return isJoint(tail + " ")
                || first.equals("and")
                || first.equals("&")
                || (!first.isEmpty() && Character.isUpperCase(first.charAt(0)));
    }

    private boolean isKnown(String name) {
        return names.has(name) && !(OwnerWords.isInitials(name) && OwnerWords.isNoPerson(name));
    }

    private static boolean isPerson(String name, boolean list, boolean promises) {
        boolean words = Arrays.stream(name.split(" ", 5))
                .noneMatch(word -> ActionVerbs.has(word) || OwnerWords.isNoPerson(word));
        return words
                && (OwnerWords.isCapitalized(name)
                        || (OwnerWords.isInitials(name) && (list || name.length() == 2 || promises))
                        || SHORT_NAME.matcher(name).matches());
    }

    private static boolean isTask(Matcher takes, boolean list, String sentence) {
        String verb = takes.group("verb");
        String how = takes.group("how").strip();
        if ("be".equals(verb)) {
            return BE.matcher(sentence.substring(takes.start("verb"))).lookingAt();
        }
        if (how.startsWith(",") && SPEECH.contains(verb)) {
            return false;
        }
        boolean offer = how.startsWith("is happy") || how.equals("can") || how.endsWith("offered to");
        boolean wish = how.equals("should") && !ActionVerbs.has(verb);
        boolean noun = how.equals("to") && verb.endsWith("s") && !ActionVerbs.has(verb) && !list;
        return !noun && !NOT_TASKS.contains(verb) && (list || !(offer || wish));
    }

    /** Of "Ada is curious and will get back" what is promised. */
    Optional<Taken> promised(String sentence) {
        Matcher promise = PROMISE.matcher(sentence);
        boolean holds = promise.lookingAt()
                && !sentence.endsWith("?")
                && names.has(promise.group("who"))
                && !NOT_TASKS.contains(promise.group("verb"));
        return holds
                ? Optional.of(new Taken(List.of(promise.group("who")), sentence.substring(promise.start("verb"))))
                : Optional.empty();
    }

    /** The task of one who says "will do x" or "to do x", where who it is stands before. */
    static Optional<String> own(String sentence) {
        if (sentence.endsWith("?")) {
            return Optional.empty();
        }
        Matcher own = OWN.matcher(sentence);
        while (own.find()) {
            int start = own.start("verb");
            String verb = own.group("verb").toLowerCase(Locale.ROOT);
            boolean speech = SPEECH.contains(verb) && own.group().regionMatches(true, 0, "to ", 0, 3);
            if (!speech && isOwn(verb, sentence.substring(start))) {
                return Optional.of(sentence.substring(start));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(String verb, String text) {
        return "be".equals(verb) ? BE.matcher(text).lookingAt() : !NOT_TASKS.contains(verb);
    }
}
