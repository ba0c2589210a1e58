package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import dev.rollcall.cue.Search;
import java.util.Arrays;
import java.util.List;

/** Reads who stands at the end of the words before a verb: {@code … Ada, Ben and Cy} of "Ada, Ben and Cy will write". */
final class WhoActs {
    private static final int MAX_WORDS = 9;
    private static final Cue SHORT_NAME = Cue.of(
            "\\p{Lu}\\p{Ll}{1,19} \\p{Lu}\\.?|\\p{Lu}\\p{Ll}{1,19} \\p{Lu}\\p{Ll}{1,19}|\\p{Lu}{1,3}-\\p{Ll}{2,20}|\\p{Ll}[\\p{Ll}\\p{N}_-]{2,20}");
    private static final Cue ASIDE = Cue.of("(?: \\([^()]{1,30}\\)| from \\p{Lu}\\p{L}{1,20})$");
    /** What a program, a release or a firm does as well as a person; "work on" takes a person. */
    private static final Cue OF_THINGS = Cue.of(
            "(?:break|change|continue|deprecate|drop|enable|expire|fail|improve|include|land|migrate|move|need|provide"
                    + "|release|ship|stop|support|switch|add support|work(?! (?:on|with|to)\\b)"
                    + "|make (?:it|this|that|things|life)|help(?! (?:with|out|\\p{Lu}|[a-z]+ing)\\b)|build(?! (?:a|an|up|the)\\b))\\b");

    private final Names names;
    private final Things things;

    WhoActs(Names names, Things things) {
        this.names = names;
        this.things = things;
    }

    /** How readily a word that the note does not know as a name is taken for one. */
    enum Trust {
        /** Not at all. */
        KNOWN,
        /** At the beginning of a sentence. */
        FIRST,
        /** At the beginning of a clause. */
        CLAUSE
    }

    /**
     * Who acts, and where the names begin.
     *
     * @param names empty for nobody
     */
    record People(List<String> names, int start) {}

    /**
     * @param act what they are said to do, from the verb on
     * @param list whether the text stands in a list of actions
     */
    People at(String text, Trust trust, boolean list, String act) {
        Search aside = ASIDE.search(text);
        String words = aside.find() ? text.substring(0, aside.start()) : text;
        People best = new People(List.of(), 0);
        int start = words.length();
        for (int count = 0; count < MAX_WORDS && start > 0; count++) {
            start = words.lastIndexOf(' ', start - 1);
            String tail = words.substring(start + 1);
            List<String> all = OwnerWords.split(tail.replace(" and/or ", ", ").replace(" or ", ", "));
            boolean leads = isLead(words, start, trust);
            boolean people = !all.isEmpty()
                    && all.stream()
                            .allMatch(n -> isKnown(n)
                                    || (leads
                                            && isPerson(n, list, act)
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
        return tail.startsWith("and ")
                || tail.startsWith("and/or ")
                || tail.startsWith("& ")
                || tail.startsWith("or ")
                || tail.startsWith("/");
    }

    /** Whether a text may go on as a list of names to its left: a name in part, or a joint. */
    private static boolean isPart(String tail) {
        int space = tail.indexOf(' ');
        String first = space < 0 ? tail : tail.substring(0, space);
        return isJoint(tail + " ")
                || first.equals("and")
                || first.equals("and/or")
                || first.equals("&")
                || (!first.isEmpty() && Character.isUpperCase(first.charAt(0)));
    }

    private boolean isKnown(String name) {
        return names.has(name) && !(OwnerWords.isInitials(name) && OwnerWords.isNoPerson(name));
    }

    private boolean isPerson(String name, boolean list, String act) {
        boolean words = Arrays.stream(name.split(" ", 5))
                .noneMatch(word -> ActionVerbs.has(word) || OwnerWords.isNoPerson(word) || things.has(word));
        boolean alone = name.indexOf(' ') < 0;
        return words
                && !(alone && !list && OF_THINGS.opens(act))
                && (OwnerWords.isCapitalized(name)
                        || (OwnerWords.isInitials(name) && (list || name.length() == 2 || things.act(name)))
                        || SHORT_NAME.fits(name));
    }
}
