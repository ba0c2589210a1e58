package dev.rollcall.cli;

import dev.rollcall.build.SiteBuild;
import dev.rollcall.json.Json;
import dev.rollcall.search.SearchAnswer;
import dev.rollcall.search.SearchDocument;
import dev.rollcall.search.SearchIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollcall search}: what the search page of the site would find, in the same order. */
@Command(
        name = SearchCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Searches the notes, with the ranking of the site's search page.")
final class SearchCommand implements Callable<Integer> {
    static final String NAME = "search";

    private static final int SHOWN = 160;
    private static final Pattern NAMED =
            Pattern.compile("(-?(?:person|project|topic|series):)([^:]*)", Pattern.CASE_INSENSITIVE);
    /** What stands in a query, but not in a phrase or a name. */
    private static final Pattern SIGN = Pattern.compile(
            "\"|(?:^|\\s)-?(?:person|project|topic|series|is|after|before):|(?:^|\\s)-\\S|\\S\\*(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many results (default: 10).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json (default: text).")
    private @Nullable Format format;

    @Parameters(
            paramLabel = "QUERY",
            arity = "1..*",
            description = "Words, \"a phrase\", -word, beginning*, person: project: topic: series: is: after: before:")
    private @Nullable List<String> query;

    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw Trouble.usage("--limit is " + limit + "; write a number of results, at least 1");
        }
        words().stream().filter(w -> w.startsWith("--")).findFirst().ifPresent(option -> {
            throw Trouble.usage("no option `" + option + "`; `rollcall search --help` lists those that there are");
        });
        SiteBuild build = SiteBuild.of(options.wanted(Optional.empty()).request());
        SearchIndex index = build.index();
        SearchAnswer answer = index.search(text(), limit);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(Json.pretty(json(answer)));
        } else {
            print(answer, out);
            printLoosened(answer, index, out);
        }
        out.flush();
        return answer.total() == 0 ? Rollcall.FINDINGS : 0;
    }

    /**
     * The query that the shell took apart: an argument with spaces was quoted there, so it is a phrase or the value of a
     * filter; or it is a whole query by itself.
     */
    private String text() {
        return words().stream().map(SearchCommand::quoted).collect(Collectors.joining(" "));
    }

    private List<String> words() {
        return Optional.ofNullable(query).orElse(List.of());
    }

    private static String quoted(String argument) {
        Matcher named = NAMED.matcher(argument);
        if (argument.chars().noneMatch(Character::isWhitespace)) {
            return argument;
        }
        if (!argument.contains("\"") && named.matches()) {
            return named.group(1) + "\"" + named.group(2) + "\"";
        }
        return SIGN.matcher(argument).find() ? argument : "\"" + argument + "\"";
    }

    private void print(SearchAnswer answer, PrintWriter out) {
        for (SearchAnswer.Hit hit : answer.hits()) {
            SearchDocument found = hit.document();
            String day = found.date().map(Object::toString).orElse("");
            out.println(String.format(
                    Locale.ROOT, "%-10s  %-8s  %s", day, found.kind().word(), shortened(found.title())));
            out.println(" ".repeat(12) + found.address());
        }
        String missing = answer.unknown().isEmpty() ? "" : ", nothing like " + String.join(", ", answer.unknown());
        String instead = answer.instead().entrySet().stream()
                .map(e -> ", for " + e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining());
        String some = answer.every() || answer.total() == 0 ? "" : " that have some of the words";
        out.println(ReportText.count(answer.total(), "result") + some + instead + missing);
        answer.ignored().forEach(part -> out.println("`" + part + "` means nothing"));
    }

    /** Who puts all words into one pair of quotes may not have meant a phrase. */
    private void printLoosened(SearchAnswer answer, SearchIndex index, PrintWriter out) {
        String loose = String.join(" ", words());
        if (answer.total() == 0 && !loose.equals(text())) {
            int found = index.search(loose, 1).total();
            out.println(
                    "the words in quotes stand nowhere in a row; without quotes: " + ReportText.count(found, "result"));
        }
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "\u2026";
    }

    private static Map<String, Object> json(SearchAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", answer.total());
        json.put("every", answer.every());
        json.put("instead", answer.instead());
        json.put("unknown", answer.unknown());
        json.put("ignored", answer.ignored());
        json.put("hits", answer.hits().stream().map(SearchCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(SearchAnswer.Hit hit) {
        SearchDocument found = hit.document();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", found.address());
        json.put("kind", found.kind().word());
        json.put("title", found.title());
        json.put("date", found.date().map(Object::toString).orElse(null));
        json.put("state", found.state());
        json.put("series", found.series());
        json.put("score", hit.score());
        json.put("source", found.source());
        return json;
    }
}
