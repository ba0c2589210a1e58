package dev.rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
    private final StringWriter shown = new StringWriter();
    private final AtomicLong now = new AtomicLong();

    @Test
    void aShortBuildSaysNothing() {
        try (ProgressText text = text(false)) {
            text.begin("reading notes", 3);
            pass(400);
            text.step();
            text.begin("making pages", 9);
            pass(400);
            text.step();
        }
        assertEquals("", shown.toString());
    }

    @Test
    void aLongOneTellsEachPartOnceInALine() {
        try (ProgressText text = text(false)) {
            text.begin("reading notes", 3);
            pass(1200);
            text.step();
            text.step();
            text.begin("planning the site", 0);
        }
        assertEquals(
                List.of("rollcall: reading notes (3)", "rollcall: planning the site"),
                shown.toString().lines().toList());
    }

    @Test
    void onATerminalABarIsDrawnAndWipedAway() {
        try (ProgressText text = text(true)) {
            pass(1200);
            text.begin("making pages", 2);
            text.step();
        }
        String drawn = shown.toString();
        assertTrue(drawn.contains("making pages"), drawn);
        assertTrue(drawn.endsWith("\r" + " ".repeat(79) + "\r"), drawn);
    }

    @Test
    void timingsTellEachPartAndAll() {
        Timings timings = new Timings(now::get);
        pass(5);
        timings.begin("reading notes", 3);
        pass(1200);
        timings.begin("making pages", 0);
        pass(34);
        assertEquals(
                List.of("    1.200 s  reading notes", "    0.034 s  making pages", "    1.239 s  all"),
                timings.lines());
    }

    private ProgressText text(boolean isTerminal) {
        return new ProgressText(new PrintWriter(shown, true), isTerminal, now::get);
    }

    private void pass(long milliseconds) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
