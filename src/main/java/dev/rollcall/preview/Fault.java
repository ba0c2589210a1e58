package dev.rollcall.preview;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Severity;

/**
 * What is wrong, as a page and the console show it.
 *
 * @param place {@code path:line:column}; empty where it is none of a file
 * @param severity {@code error} or {@code warning}
 * @param mend what can be done; may be empty
 * @param code may be empty
 */
public record Fault(String place, String severity, String what, String mend, String code) {
    static Fault of(Diagnostic told) {
        return new Fault(told.at().toString(), told.severity().toString(), told.what(), told.mend(), told.code());
    }

    static Fault of(Throwable problem) {
        String what = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        return new Fault("", Severity.ERROR.toString(), what, "", "");
    }

    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ")
                + severity
                + ": "
                + what
                + (mend.isEmpty() ? "" : "; " + mend)
                + (code.isEmpty() ? "" : " [" + code + "]");
    }
}
