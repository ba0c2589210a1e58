package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.Locale;
import java.util.Set;

/** The verbs that tasks begin with. */
final class ActionVerbs {
    private static final Set<String> VERBS = WordList.of("""
            adapt add address adjust announce archive arrange ask assign backport block book build bump change check
            clarify clean close collect confirm contact convert coordinate create decide define deploy deprecate
            discuss document draft drop email enable ensure establish evaluate explore file fill finalize find
            finish fix follow gather get give implement improve inform investigate invite join label look make merge
            migrate move notify open organize outline pick ping plan post prepare propose provide publish push put
            rebase recommend release remove rename reply request resolve respond revert review revisit schedule send
            set setup share submit summarize switch sync tag talk test think tidy track triage try update upgrade
            upload verify vote work write bring look take help meet run start stop ship cut mark comment present lead chair own reach go do continue drive host forward circulate describe commit report attend tackle approach liaise come translate design demo
            call phone mail order buy print pay hire host record research compile edit list delete replace rewrite refactor port
            benchmark debug reproduce organise finalise summarise prioritize connect introduce nominate onboard negotiate
            register renew reserve sign transfer translate watch pursue gauge raise formulate gauge solicit compose formalize supply
            """);

    /** Those that are as often a thing, unless they have an object. */
    private static final Set<String> NOUNS =
            WordList.of("call list mail order phone port record research transfer watch");

    private static final Cue OBJECT =
            Cue.of(" (?:the|an?|our|your|all|this|that|these|more|up|out|back|into|\\p{Lu})\\b");

    private ActionVerbs() {}

    static boolean has(String word) {
        return VERBS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a text begins with one. */
    static boolean leads(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && has(text.substring(0, space))
                && (!NOUNS.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                        || OBJECT.matcher(text).region(space, text.length()).lookingAt());
    }
}
