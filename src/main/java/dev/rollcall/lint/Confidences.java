package dev.rollcall.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words by which somebody asked that something be kept out of the notes; that a thing is confidential is no such word. */
final class Confidences {
    private static final Pattern ASKED =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:(?:this (?:is|was|part is) )?off[ -]the[ -]record"
                    + "|(?:please )?(?:do not|don['’]t) (?:minute|put (?:this|that|it) (?:in|into|on) the (?:notes|minutes|record))"
                    + "|not (?:to be )?minuted"
                    + "|not for (?:the )?(?:public )?(?:notes|minutes|record|publication|the public)"
                    + "|(?:please )?(?:do not|don['’]t) (?:share|publish|post|tell) (?:this|that|it)(?: (?:publicly|yet|outside|further|anywhere))?"
                    + "|(?:please )?keep (?:this|that|it) (?:confidential|between us|private)"
                    + "|(?:this|which|the following|all of this|what follows) (?:is|was|remains) (?:strictly |still )?confidential"
                    + "|strictly confidential"
                    + "|under embargo)(?![\\p{L}])");
    private static final Pattern MARKED = Pattern.compile(
            "(?i)^[\\s>#*+-]{0,12}[(\\[]?[*_]{0,3}(confidential)[*_]{0,3}(?:[)\\]:!]|\\s?[-–—]\\s|\\s*$)");

    private Confidences() {}

    static List<Find> in(String line) {
        List<Find> finds = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        if (marked.find()) {
            finds.add(new Find(Find.Kind.CONFIDENCE, marked.start(1), marked.group(1)));
        }
        Matcher asked = ASKED.matcher(line);
        while (asked.find()) {
            finds.add(new Find(Find.Kind.CONFIDENCE, asked.start(), asked.group()));
        }
        return finds;
    }
}
