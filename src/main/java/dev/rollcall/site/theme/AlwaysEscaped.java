package dev.rollcall.site.theme;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes from the engine what would switch escaping off: the filter {@code raw} and the tag {@code autoescape}. */
final class AlwaysEscaped extends ExtensionCustomizer {
    AlwaysEscaped(Extension extension) {
        super(extension);
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = super.getFilters();
        if (filters == null) {
            return Map.of();
        }
        Map<String, Filter> kept = new HashMap<>(filters);
        kept.remove("raw");
        return kept;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> parsers = super.getTokenParsers();
        return parsers == null
                ? List.of()
                : parsers.stream().filter(p -> !p.getTag().equals("autoescape")).toList();
    }
}
