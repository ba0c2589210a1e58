package dev.rollcall.site.theme;

import dev.rollcall.site.view.Passage;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** What templates can say beyond the engine's own: {@code passage | prose} and {@code asset("style.css")}. */
final class ThemeWords extends AbstractExtension {
    private final Assets assets;
    private final String outer;

    /** @param outer what leads from the site's root to that of the assets */
    ThemeWords(Assets assets, String outer) {
        this.assets = assets;
        this.outer = outer;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("prose", new Prose());
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("asset", new Asset());
    }

    /** Puts out a {@link Passage} as it is; anything else is refused, whatever it holds. */
    private static final class Prose implements Filter {
        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            if (input instanceof Passage passage) {
                return new SafeString(passage.markup());
            }
            throw new PebbleException(null, "only a passage of a note is prose", line, self.getName());
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }
    }

    /** The address of an asset from the site's root. */
    private final class Asset implements Function {
        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            String name = String.valueOf(args.get("name"));
            return assets.address(name)
                    .map(address -> outer + address)
                    .orElseThrow(
                            () -> new PebbleException(null, "there is no asset `" + name + "`", line, self.getName()));
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("name");
        }
    }
}
