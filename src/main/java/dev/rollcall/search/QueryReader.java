package dev.rollcall.search;

import dev.rollcall.search.SearchQuery.Filter;
import dev.rollcall.search.SearchQuery.Part;
import dev.rollcall.search.SearchQuery.Phrase;
import dev.rollcall.search.SearchQuery.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a query as the index format says ({@code src/docs/search-index.md}, What a query means). */
final class QueryReader {
    private static final int LONGEST = 1000;
    private static final int MOST_WORDS = 32;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<not>-)?(?:(?<name>person|project|topic|series|is|after|before):)?" + "(?:[" + QUOTES + "](?<quoted>[^"
                    + QUOTES + "]*)[" + QUOTES + "]?|(?<bare>[^\\s" + QUOTES + "]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Part> wanted = new ArrayList<>();
    private final List<Part> unwanted = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private int words;

    private QueryReader() {}

    static SearchQuery read(String text) {
        QueryReader reader = new QueryReader();
        Matcher token = TOKEN.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        while (token.find()) {
            reader.take(token);
        }
        return new SearchQuery(reader.wanted, reader.unwanted, reader.filters);
    }

    private void take(Matcher token) {
        boolean negated = token.group("not") != null;
        String quoted = token.group("quoted");
        String value = quoted != null ? quoted : token.group("bare");
        if (token.group("name") != null) {
            filters.add(new Filter(token.group("name").toLowerCase(Locale.ROOT), value, negated));
            return;
        }
        List<String> keys = keys(value);
        if (keys.isEmpty()) {
            return;
        }
        boolean phrase = quoted != null && keys.size() > 1;
        Part part = phrase ? new Phrase(keys) : new Terms(keys, quoted == null && value.endsWith("*"));
        (negated ? unwanted : wanted).add(part);
    }

    private List<String> keys(String value) {
        List<String> keys = Words.of(value).stream()
                .limit(MOST_WORDS - words)
                .map(Folding::of)
                .toList();
        words += keys.size();
        return keys;
    }
}
