package dev.rollcall.build;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.output.OutputTree;
import dev.rollcall.privacy.OutputCheck;
import dev.rollcall.privacy.Redaction;
import dev.rollcall.site.theme.Theme;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

/**
 * The last look at every file: one in which somebody is named who must not be is withheld and told, and nothing of the
 * site is to be published. Where nobody has to be looked for it does nothing. Safe for use by several threads.
 */
final class OutputGuard {
    private static final String MEND =
            "find what brings it in, such as a theme, a file beside the notes or --base-url; nothing was published";
    private static final byte[] WITHHELD = new byte[0];

    private final Redaction redaction;
    private final OutputCheck check;
    private final Set<Diagnostic> found = new ConcurrentSkipListSet<>();

    OutputGuard(Redaction redaction) {
        this.redaction = redaction;
        this.check = new OutputCheck(redaction, redaction.isNone() ? "" : ownText());
    }

    /** The same files, each looked at when it is made. */
    OutputTree over(OutputTree tree) {
        return redaction.isNone() ? tree : tree.through(this::guarded);
    }

    /** Looks at a text that stands in the files below a path in another form; it is long, and asked for only then. */
    void look(OutputPath path, Supplier<String> text) throws IOException {
        if (!redaction.isNone()
                && check.lineIn(path.value(), text.get().getBytes(StandardCharsets.UTF_8))
                        .isPresent()) {
            tell(path, 1, "what can be searched names somebody who must not be named");
        }
    }

    /** Where somebody was named, as far as files were made. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(found);
    }

    private ByteSource guarded(OutputPath path, ByteSource file) {
        if (check.isNamedIn(path.value())) {
            tell(path, 1, "the address of a file names somebody who must not be named");
        }
        return () -> {
            byte[] bytes = file.bytes();
            OptionalInt line = check.lineIn(path.value(), bytes);
            line.ifPresent(l -> tell(path, l, "this line of the site names somebody who must not be named"));
            return line.isPresent() ? WITHHELD : bytes;
        };
    }

    private void tell(OutputPath path, int line, String what) {
        found.add(Diagnostic.error(new SourceRef(redaction.path(path.value()), line, 1), "name-in-output", what, MEND));
    }

    private static String ownText() {
        return Theme.builtInText() + Arrays.toString(Month.values()) + Arrays.toString(DayOfWeek.values());
    }
}
