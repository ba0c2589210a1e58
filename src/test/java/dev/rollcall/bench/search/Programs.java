package dev.rollcall.bench.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs other programs and tells how much of the processors they took. */
final class Programs {
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    private Programs() {}

    /**
     * Runs a program to its end.
     *
     * @param log takes what it says
     * @return seconds of all processors together, its own and the system's for it
     */
    static double run(Path folder, Path log, List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("sh", "-c", "\"$@\"; code=$?; times; exit $code", "sh"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        if (code > 1) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + said);
        }
        String last = said.strip().substring(said.strip().lastIndexOf('\n') + 1);
        double seconds = 0;
        Matcher time = TIME.matcher(last);
        while (time.find()) {
            seconds += Integer.parseInt(time.group(1)) * 60 + Double.parseDouble(time.group(2));
        }
        return seconds;
    }
}
