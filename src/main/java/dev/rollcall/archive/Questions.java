package dev.rollcall.archive;

import dev.rollcall.people.Spelling;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the notes leave open about who is who, each question once, with what to write into {@code people.yml}. */
final class Questions {
    private static final int MOST_NAMED = 5;

    private final Set<String> asked = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** A name that fits several people. */
    void ambiguous(String written, SourceRef at, String series, List<Identity> candidates) {
        if (asked.add(series + "\n" + Spelling.key(written))) {
            String names = candidates.stream()
                    .sorted(Identity.order())
                    .map(Questions::shown)
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining(" or "));
            diagnostics.add(Diagnostic.note(
                    at,
                    "person-ambiguous",
                    "`" + written + "` may be " + names,
                    "write `" + written + " (@handle)`, or add `spellings: [" + written
                            + "]` to the one who is meant in people.yml"));
        }
    }

    /** Two people with the same full name and other handles. */
    void sameName(Identity one, Identity other) {
        about(
                one,
                other,
                "person-namesake",
                "is there with the handles " + shown(one) + " and " + shown(other) + ", taken for two people",
                "if it is one, write `handles: [" + one.shown() + ", " + other.shown() + "]` in people.yml, else name"
                        + " both there");
    }

    /** Two full names that are alike, without more to go by. */
    void similar(Identity one, Identity other) {
        about(
                one,
                other,
                "person-similar",
                "may be `" + other.name() + "`",
                "if so, add `spellings: [" + one.name() + "]` to " + shown(other)
                        + " in people.yml, else name both there");
    }

    /** Two names that were taken for one that is mistyped. */
    void mistyped(Identity one, Identity other) {
        about(
                one,
                other,
                "name-slip",
                "was read as `" + other.name() + "`",
                "mend the name, or name both people in people.yml");
    }

    private void about(Identity one, Identity other, String code, String what, String mend) {
        if (!one.rows().isEmpty() && asked.add(code + "\n" + one.shown() + "\n" + other.shown())) {
            SourceRef at = one.rows().get(0).attendance().at();
            diagnostics.add(Diagnostic.note(at, code, "`" + one.name() + "` " + what, mend));
        }
    }

    private static String shown(Identity identity) {
        return "`" + identity.shown() + "`";
    }
}
