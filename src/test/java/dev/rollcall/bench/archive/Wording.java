package dev.rollcall.bench.archive;

import java.util.List;

/** The forms of titles, sentences, decisions and actions; words in capitals are slots that {@link Sentences} fills. */
final class Wording {
    static final List<String> TITLES = List.of(
            "A N N for the A N",
            "V the N N",
            "N of N NS",
            "What to do about the A N",
            "VG the A N to N NS",
            "N and N NS",
            "V N NS by N",
            "New N for N VG",
            "The A N N",
            "May we V the N N?",
            "N: V the A NS",
            "Report on N VG",
            "A NS in the N N",
            "Who can V the N?",
            "V NS R VG the N",
            "N N support",
            "V the A N N for N NS",
            "VG N NS with the A N of the N",
            "N NS: how to V the N N",
            "Drop the N N");
    static final List<String> DECISIONS = List.of(
            "We V T N N and keep TS A NS.",
            "T N N is VD R the next N.",
            "We will V T A N, T N stays as it is.",
            "T A N gets T N of NUM NS for T N.",
            "We no longer V N NS.",
            "N NS are VD by T N, not by T N.",
            "T N is moved to T A N, and its NS are VD.",
            "TS A NS have to V T N from now on.",
            "We V T N R T A N.");
    static final List<String> ACTIONS = List.of(
            "V T N NS",
            "V T A N and tell T N",
            "write T N about N VG",
            "V NUM NS of T N",
            "ask T N for T A N",
            "V T N N R the next N",
            "open an issue on T A N",
            "V N NS to T N");
    static final List<String> SENTENCES = List.of(
            "T N of T N is D A, and TS NS are VD",
            "we V T N R T A N",
            "there is T A N R T N, but it has to V TS NS first",
            "P has VD T N and found NUM NS",
            "it would be A to V T N R T N",
            "this is not T N of T N, it is about TS A NS",
            "do we want to V T N at all?",
            "TS NS that were VD last month are D in T N",
            "P will V it with TS NS of T N",
            "no N has VD TS NS since the last N",
            "if T N is VD, we can V all NS of T N",
            "they V T N when T N is A, which is A for NS",
            "most of TS NS are A, the others have to be VD R hand",
            "one could V T N to T N and D V TS NS",
            "we have had this N for NUM NS and nobody VD it",
            "P thinks that T A N is better than what we have",
            "that was VD in T N, see T N of T N",
            "how many NS would that be? about NUM, says P",
            "VG T N takes NUM minutes on T A N",
            "T N should be able to V TS NS it was given",
            "somebody from T N asked for A NS",
            "you have to V T N yourself and then V its NS",
            "with T A N it is easy to V NS and to V NS",
            "P and P are VG T N this week",
            "it D VS T N, even where T N is A",
            "I would like to see T N before we V anything",
            "our NS have no T N, so they cannot V it",
            "T N of NS came in, all of them about T N",
            "what happens to T N when its N is VD?",
            "he or she who VS T N has to V it as well",
            "there were NUM NS on the list, P has VD them all",
            "T N is A now; the rest of TS NS will be VD D",
            "this would V us from VG the same N again and again",
            "P asked in T N of T N and got no answer yet",
            "A NS R T N are D VD, which T N does not say",
            "the idea is to V each N only where it is A");
    static final List<String> PHRASES = List.of(
            "T N R T N",
            "VG NS of T N",
            "NUM NS VD, NUM to go",
            "N: VD R P",
            "no news on T N",
            "T N N, D",
            "P: A NS for T N",
            "NS, NS and A NS",
            "VD by P, to be VD D");

    private Wording() {}
}
