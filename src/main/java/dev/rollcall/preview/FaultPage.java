package dev.rollcall.preview;

import java.nio.charset.StandardCharsets;

/** What stands for a page that could not be made, mostly because of a theme that is being written. */
final class FaultPage {
    private FaultPage() {}

    static byte[] of(Exception problem) {
        return of(String.valueOf(problem.getMessage()));
    }

    static byte[] of(String why) {
        return ("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not shown</title>\n</head><body>\n"
                        + "<main><h1>This page could not be made</h1>\n<p>"
                        + PageMark.attribute(why)
                        + "</p>\n<p>It is shown as soon as it can be.</p></main></body></html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
