package dev.rollcall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the codes of all diagnostics in the sources: the second argument wherever one is made. */
final class DiagnosticCodes {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern MADE = Pattern.compile("Diagnostic\\.(?:error|warning|note)\\(");
    private static final Pattern TEXT = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private DiagnosticCodes() {}

    /** Each code with the files that make it. */
    static Map<String, List<String>> inSources() throws IOException {
        Map<String, List<String>> codes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                for (String code : in(Files.readString(file))) {
                    codes.computeIfAbsent(code, k -> new ArrayList<>())
                            .add(file.getFileName().toString());
                }
            }
        }
        return codes;
    }

    /** The codes in one source. Where a code is handed in, all texts of the file that look like one are taken. */
    static List<String> in(String source) {
        List<String> codes = new ArrayList<>();
        Matcher made = MADE.matcher(source);
        while (made.find()) {
            String code = argument(source, made.end(), 1);
            Matcher text = TEXT.matcher(code);
            if (text.matches()) {
                codes.add(text.group(1));
            } else if (!code.endsWith(".code()")) { // else one is passed on
                CODE.matcher(source).results().forEach(r -> codes.add(r.group(1)));
            }
        }
        return codes.stream().distinct().toList();
    }

    private static String argument(String source, int start, int index) {
        int depth = 0;
        int from = start;
        int seen = 0;
        boolean quoted = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                if (seen++ == index) {
                    return source.substring(from, i).strip();
                }
                from = i + 1;
            } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
                depth--;
            }
        }
        return "";
    }
}
