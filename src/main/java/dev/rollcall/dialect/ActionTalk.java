package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Keys;
import dev.rollcall.cue.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads out of what is said in running words what somebody takes on. Remembers what was said before, which "will do that" means. */
final class ActionTalk {
    private static final Cue GIVEN =
            Cue.of("(?:=>|->|→|⇒)\\s?\\*{0,2}(?<who>@?\\p{L}[\\p{L}' -]{1,30}?)\\*{0,2}(?=[,.;)]|$)");
    private static final Cue POINTS_BACK = Cue.of(
            "(?:do|do (?:it|that|this|so)|take (?:it|that|this)(?: on)?|look into (?:it|that|this)|follow up)[.!]{0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Cue FIRST_PERSON = Cue.of("I(?: will|['’]ll)\\b");
    private static final Cue SUBJECT =
            Cue.of("@[\\w-]{2,39}(?:(?:,|/| and| &)?\\s?@[\\w-]{2,39}){0,6} (?:to|will) \\p{Ll}.*");
    private static final Cue TO_DO = Cue.of("^(?:to|will) ");
    private static final Cue IN_PARENTHESES = Cue.of("\\((?<said>[^()]{6,120})\\)[.\\s]{0,3}$");
    private static final Cue MARK_WITHIN =
            Cue.of("[(\\[](?<said>(?iu:action|action item|todo|ai)\\s?[:：] ?[^()\\[\\]]{3,200})[)\\]]");

    /** One of these stands in a statement of which a sentence gives somebody a task, unless a sign beyond ASCII marks it. */
    private static final Keys SIGNS = ActionWording.KEYS.and(Keys.of(
            "to ", "will ", " have ", "action", "todo", "to-do", "task", "next", "follow", "a.i.", " ai", "(ai",
            "[ai"));

    /** What somebody takes on, and by which rule that was read. */
    record Said(Rule rule, List<String> owners, String text) {}

    /** Where something is said. */
    enum Place {
        /** It is a point of the agenda itself. */
        POINT,
        /** It stands below a heading that announces no agenda. */
        TOP,
        /** It hangs below something else. */
        BELOW
    }

    private final Names names;
    private final ActionWording wording;
    private final TaskReader tasks;
    private String said = "";

    ActionTalk(Names names, Things things) {
        this.names = names;
        this.wording = new ActionWording(names, things);
        this.tasks = new TaskReader(names, things);
    }

    /** A heading was read. */
    void under(String title) {
        said = title;
    }

    /** A statement was read, or all below one. */
    void after(String words) {
        said = words;
    }

    /**
     * What a statement says that somebody takes on.
     *
     * @param place where it is said
     * @param around who speaks in what it hangs below
     */
    List<Said> of(Owned lead, Place place, List<String> around, Statement statement) {
        String words = lead.plain();
        Optional<Said> given = given(words);
        if (given.isPresent()) {
            return List.of(given.get());
        }
        if (lead.tagged()
                && place == Place.BELOW
                && !words.endsWith("?")
                && !lead.owners().isEmpty()
                && ActionVerbs.leads(words)
                && statement.text().startsWith("(")) {
            return List.of(new Said(Rule.ACTION_NAMED, lead.owners(), words));
        }
        Optional<Said> asked = ActionPromise.asked(statement.plain(), firstBelow(statement), names)
                .map(ActionTalk::worded);
        if (asked.isPresent()) {
            return List.of(asked.get());
        }
        List<Said> found = new ArrayList<>();
        if (!SIGNS.areIn(words) && isAscii(words)) {
            return found;
        }
        boolean subject = isSubject(statement, lead);
        List<String> sentences = Sentences.of(words);
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            boolean purpose = sentence.startsWith("To ") && i > 0; // no task of the one who says it
            List<String> speaker = lead.owners().isEmpty() && FIRST_PERSON.opens(sentence) ? around : lead.owners();
            List<Said> here = within(sentence, i > 0);
            found.addAll(here);
            boolean acts = subject && i == 0;
            if (here.isEmpty() && !speaker.isEmpty() && (acts || place != Place.POINT) && !purpose) {
                ActionPromise.own(sentence)
                        .filter(text -> acts || place == Place.BELOW || !isInfinitive(sentence))
                        .ifPresent(text -> found.add(worded(speaker, pointed(text))));
            }
            said = sentence;
        }
        return found;
    }

    /** "@ada to write it up" gives it to her, as "Ada to write it up" does. */
    private boolean isSubject(Statement statement, Owned lead) {
        return SUBJECT.opens(statement.plain())
                && (lead.owners().stream().anyMatch(names::has)
                        || ActionVerbs.leads(TO_DO.replaceFirst(lead.plain(), "")));
    }

    /** "Write it up -> Ada" gives it to her. */
    private Optional<Said> given(String words) {
        if (words.indexOf('>') < 0 && words.indexOf('→') < 0 && words.indexOf('⇒') < 0) {
            return Optional.empty();
        }
        Search given = GIVEN.search(words);
        boolean known =
                given.find() && names.has(given.group("who").strip()) && words.lastIndexOf(' ', given.start() - 2) > 0;
        return known
                ? Optional.of(new Said(
                        Rule.ACTION_ARROW, List.of(given.group("who").strip()), words.substring(0, given.start())))
                : Optional.empty();
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private List<Said> within(String sentence, boolean later) {
        List<Said> marked = marked(sentence, later);
        if (!marked.isEmpty()) {
            return marked;
        }
        Search aside = IN_PARENTHESES.search(sentence.indexOf('(') < 0 ? "" : sentence);
        if (aside.find()) {
            List<ActionWording.Taken> inside = wording.in(aside.group("said"), false);
            if (inside.size() == 1 && POINTS_BACK.fits(inside.get(0).text())) {
                String before = sentence.substring(0, aside.start());
                return List.of(worded(inside.get(0).owners(), before.isBlank() ? said : before));
            }
        }
        List<Said> found = new ArrayList<>();
        wording.in(sentence, false).forEach(t -> found.add(worded(t.owners(), pointed(t.text()))));
        if (found.isEmpty()) {
            ActionPromise.promised(sentence, names)
                    .or(() -> ActionPromise.let(sentence, names))
                    .ifPresent(t -> found.add(worded(t.owners(), pointed(t.text()))));
        }
        return found;
    }

    /** A mark that stands within what is said. */
    private List<Said> marked(String sentence, boolean later) {
        String from = markWithin(sentence).orElse(later ? sentence : "");
        return ActionMark.of(from)
                .filter(mark -> !mark.text().isEmpty())
                .map(mark -> mark.owners().isEmpty()
                        ? tasks.all(mark.text()).stream()
                                .map(line -> new Said(Rule.ACTION_MARK, line.owners(), line.text()))
                                .toList()
                        : List.of(new Said(Rule.ACTION_MARK, mark.owners(), mark.text())))
                .orElse(List.of());
    }

    private static Optional<String> markWithin(String sentence) {
        if (sentence.indexOf('(') < 0 && sentence.indexOf('[') < 0) {
            return Optional.empty();
        }
        Search within = MARK_WITHIN.search(sentence);
        return within.find() ? Optional.of(within.group("said")) : Optional.empty();
    }

    private static boolean isInfinitive(String sentence) {
        return sentence.regionMatches(true, 0, "to ", 0, 3);
    }

    private static Said worded(ActionWording.Taken taken) {
        return worded(taken.owners(), taken.text());
    }

    private static Said worded(List<String> who, String text) {
        return new Said(Rule.ACTION_WORDING, who, text);
    }

    private static String firstBelow(Statement statement) {
        return statement.children().isEmpty() ? "" : statement.children().get(0).plain();
    }

    /** "Ada will do that" speaks of what was said before. */
    private String pointed(String text) {
        return POINTS_BACK.fits(text) && said.length() > 8 ? said : text;
    }
}
