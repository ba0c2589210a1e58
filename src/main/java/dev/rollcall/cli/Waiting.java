package dev.rollcall.cli;

import dev.rollcall.build.Progress;
import java.io.Console;
import java.lang.reflect.Method;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** All who hear how far a build is: the one who waits, where somebody does, and the clock. */
final class Waiting implements Progress, AutoCloseable {
    private final List<ProgressText> screens;
    private final Timings clock;

    private Waiting(List<ProgressText> screens, Timings clock) {
        this.screens = screens;
        this.clock = clock;
    }

    static Waiting of(CommandSpec command, boolean quiet, Timings clock) {
        boolean watched = !quiet && Environment.of(command).isWatched();
        return new Waiting(
                watched
                        ? List.of(new ProgressText(command.commandLine().getErr(), isTerminal(), System::nanoTime))
                        : List.of(),
                clock);
    }

    @Override
    public void begin(String part, int steps) {
        screens.forEach(s -> s.begin(part, steps));
        clock.begin(part, steps);
    }

    @Override
    public void step() {
        screens.forEach(ProgressText::step);
    }

    /** What is shown of the progress goes away. */
    void end() {
        screens.forEach(ProgressText::close);
    }

    @Override
    public void close() {
        end();
    }

    /** Before Java 22 there is a console only where there is a terminal, and no way to ask. */
    @SuppressWarnings("SystemConsoleNull") // that is what it asks
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method asked = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(asked.invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
