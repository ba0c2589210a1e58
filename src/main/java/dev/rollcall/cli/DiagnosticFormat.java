package dev.rollcall.cli;

import dev.rollcall.json.Json;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.Severity;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways to print diagnostics. */
enum DiagnosticFormat {
    /** {@code path:line:column: severity: what; mend [code]}. */
    TEXT {
        @Override
        String print(Diagnostics diagnostics) {
            return lines(diagnostics, Diagnostic::toString);
        }
    },
    /** One array of objects. */
    JSON {
        @Override
        String print(Diagnostics diagnostics) {
            return Json.pretty(
                    diagnostics.list().stream().map(DiagnosticFormat::tree).toList());
        }
    },
    /** Commands that a GitHub workflow shows beside the lines of a change. */
    GITHUB {
        @Override
        String print(Diagnostics diagnostics) {
            return lines(diagnostics, DiagnosticFormat::command);
        }
    };

    abstract String print(Diagnostics diagnostics);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How to print where nobody asked for a form: as commands within a GitHub workflow. */
    static DiagnosticFormat usual(Environment environment) {
        return environment.isGitHubWorkflow() ? GITHUB : TEXT;
    }

    private interface Line {
        String of(Diagnostic diagnostic);
    }

    private static String lines(Diagnostics diagnostics, Line line) {
        return diagnostics.list().stream().map(d -> line.of(d) + "\n").collect(Collectors.joining());
    }

    private static Map<String, Object> tree(Diagnostic diagnostic) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", diagnostic.at().path());
        tree.put("line", diagnostic.at().line());
        tree.put("column", diagnostic.at().column());
        tree.put("severity", diagnostic.severity().toString());
        tree.put("code", diagnostic.code());
        tree.put("what", diagnostic.what());
        tree.put("mend", diagnostic.mend());
        return tree;
    }

    private static String command(Diagnostic diagnostic) {
        String command = diagnostic.severity() == Severity.NOTE
                ? "notice"
                : diagnostic.severity().toString();
        return "::" + command
                + " file=" + property(diagnostic.at().path())
                + ",line=" + diagnostic.at().line()
                + ",col=" + diagnostic.at().column()
                + ",title=" + property(diagnostic.code())
                + "::" + escaped(diagnostic.message());
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
