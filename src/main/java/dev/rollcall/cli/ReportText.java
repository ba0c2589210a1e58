package dev.rollcall.cli;

import dev.rollcall.build.BuildReport;
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

    static String count(long number, String thing) {
        String many = thing.equals("person") ? "people" : thing + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : many);
    }
}
