package dev.rollcall.output;

import java.util.stream.Collectors;

/** A script of ours as browsers load it: without the comment lines, indents and empty lines that only its writers need. */
public final class LeanScript {
    private LeanScript() {}

    /** The same script; it must have no string over several lines, and comments only as whole lines that begin so. */
    public static String of(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
