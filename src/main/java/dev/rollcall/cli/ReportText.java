package dev.rollcall.cli;

import dev.rollcall.build.BuildReport;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of the files of an archive, in words. */
final class ReportText {
    private static final int NAMED = 3;

    private ReportText() {}

    static List<String> of(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("read " + count(report.files(), "file") + ": " + count(report.notes(), "note") + ", "
                + count(report.others(), "other file") + ", " + report.skippedFiles() + " skipped");
        report.skipped().forEach((reason, paths) -> lines.add("  skipped, " + reason + ": " + named(paths)));
        lines.add("found " + count(report.meetings(), "meeting") + ", " + count(report.pages(), "page") + ", "
                + count(report.people(), "person") + ", " + count(report.decisions(), "decision") + ", "
                + count(report.actions(), "action"));
        return lines;
    }

    private static String named(List<String> paths) {
        String first = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
        return paths.size() > NAMED ? first + " and " + (paths.size() - NAMED) + " more" : first;
    }

    /** How many faults there are, and why the command fails; nothing where nothing is wrong. */
    static List<String> verdict(Diagnostics diagnostics, boolean strict, boolean wrote) {
        List<String> lines = new ArrayList<>();
        long errors = diagnostics.count(Severity.ERROR);
        long warnings = diagnostics.count(Severity.WARNING);
        if (errors + warnings > 0) {
            lines.add(count(errors, "error") + ", " + count(warnings, "warning"));
        }
        if (errors > 0) {
            lines.add("rollcall: failed because of " + (errors == 1 ? "the error" : "the errors")
                    + (wrote ? ", though the site was written" : ""));
        } else if (diagnostics.failing(strict)) {
            lines.add("rollcall: failed because of the warnings, as --strict asks");
        }
        return lines;
    }

    static String count(long number, String thing) {
        String many = thing.equals("person") ? "people" : thing + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : many);
    }
}
