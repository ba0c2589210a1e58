package dev.rollcall.site.theme;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.site.view.View;
import dev.rollcall.source.Nearest;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The look of a site: turns views into pages by its templates, and has assets. Safe for use by several threads. */
public final class Theme {
    /** The name by which templates ask for it; the engine's own is slow to begin with. */
    private static final String ESCAPING = "html";

    private static final Pattern MISSING =
            Pattern.compile("(?:Root attribute|Attribute) \\[([^]]{1,200})].{0,400}strict variables.{0,60}");

    private final PebbleEngine engine;
    private final Assets assets;

    private Theme(PebbleEngine engine, Assets assets) {
        this.engine = engine;
        this.assets = assets;
    }

    /** The built-in theme alone. */
    public static Theme builtIn() {
        return of(List.of());
    }

    /** The built-in theme with other files over it; see the other method. */
    public static Theme of(List<Map<String, byte[]>> layers) {
        return of(layers, Map.of());
    }

    /** All that the built-in theme's own files say. */
    public static String builtInText() {
        ThemeFiles files = ThemeFiles.of(List.of());
        return ThemeFiles.BUILT_IN_FILES.stream()
                .flatMap(path -> files.file(path).stream())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** Which of these files of a theme nobody asks for: a template that is none of ours and that no other one names. */
    public static Map<String, Optional<String>> unused(Map<String, byte[]> own) {
        List<String> ours = ThemeFiles.BUILT_IN_FILES;
        Map<String, Optional<String>> unused = new TreeMap<>();
        for (String path : own.keySet()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean template = path.startsWith("templates/") && !ours.contains(path);
            if (template
                    && own.values().stream().noneMatch(t -> new String(t, StandardCharsets.UTF_8).contains(name))) {
                unused.put(path, Nearest.to(path, ours));
            }
        }
        return unused;
    }

    /**
     * The built-in theme with other files over it.
     *
     * @param layers the files of each theme folder by their paths below it, such as {@code templates/home.html} or
     *     {@code assets/style.css}; the nearest first
     * @param before for the name of an asset the text that it begins with, whatever the theme says
     */
    public static Theme of(List<Map<String, byte[]>> layers, Map<String, String> before) {
        return of(layers, before, "");
    }

    /**
     * The same for a site that has its assets elsewhere.
     *
     * @param outer what leads there from the site's root, such as {@code ../../}
     */
    public static Theme of(List<Map<String, byte[]>> layers, Map<String, String> before, String outer) {
        ThemeFiles files = ThemeFiles.of(layers);
        Assets assets = Assets.of(files, before);
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(files))
                .extension(new ThemeWords(assets, outer))
                .registerExtensionCustomizer(AlwaysEscaped::new)
                .addEscapingStrategy(ESCAPING, new Escape())
                .defaultEscapingStrategy(ESCAPING)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        return new Theme(engine, assets);
    }

    /** The page that shows a view, as UTF-8; a template that cannot show it is named with the line. */
    public byte[] page(View view) throws IOException {
        PageText page = new PageText();
        try {
            engine.getTemplate(view.template()).evaluate(page, Map.of("page", view));
        } catch (PebbleException e) {
            throw new IOException(
                    "the theme's template `" + e.getFileName() + "` fails in line " + e.getLineNumber() + ": "
                            + reason(e.getPebbleMessage()),
                    e);
        }
        return page.bytes();
    }

    /** What the engine says, in the words of who writes templates. */
    private static String reason(String engine) {
        return MISSING.matcher(engine).matches()
                ? MISSING.matcher(engine).replaceFirst("it asks for `$1`, which the page does not have")
                : engine;
    }

    /** Where the asset of this name is, from the root of the assets. */
    public Optional<String> asset(String name) {
        return assets.address(name);
    }

    /** The assets by their places. */
    public Map<OutputPath, ByteSource> assets() {
        return assets.files();
    }
}
