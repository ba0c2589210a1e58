package dev.rollcall.build;

import dev.rollcall.notes.Folder;
import dev.rollcall.output.LeanScript;
import dev.rollcall.search.ReaderScript;
import dev.rollcall.site.theme.Theme;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The theme that a site asks for: the files of its own folder over the built-in ones.
 *
 * @param own the files of its folder
 * @param outer what leads from the site's root to that of its assets
 * @param diagnostics what is wrong with the choice
 */
record ThemeFolder(Theme theme, Map<String, byte[]> own, String outer, List<Diagnostic> diagnostics) {
    private static final String BUILT_IN = "default";

    /**
     * Reads the theme of this name below a folder.
     *
     * @param outer what leads from the site's root to that of its assets
     * @throws IOException where a file of it cannot be read
     */
    static ThemeFolder read(Folder themes, String name, String outer) throws IOException {
        Map<String, String> before = Map.of("search.js", LeanScript.of(ReaderScript.text()));
        Map<String, byte[]> own = files(themes, name + "/");
        boolean missing = own.isEmpty() && !name.equals(BUILT_IN);
        Theme theme = Theme.of(own.isEmpty() ? List.of() : List.of(own), before, outer);
        return new ThemeFolder(theme, own, outer, missing ? List.of(missing(name)) : unused(name, own));
    }

    /** Of all that tells it from other themes that the program may show. */
    String print() {
        Digest print = new Digest();
        print.add("", outer);
        own.forEach(print::add);
        return print.hex();
    }

    private static List<Diagnostic> unused(String name, Map<String, byte[]> own) {
        return Theme.unused(own).entrySet().stream()
                .map(file -> Diagnostic.warning(
                        new SourceRef("themes/" + name + "/" + file.getKey(), 1, 1),
                        "theme-file",
                        "no page is made by this template",
                        file.getValue()
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("name it as a built-in one, or take it away")))
                .toList();
    }

    private static Diagnostic missing(String name) {
        return Diagnostic.error(
                new SourceRef("site-config.yml", 1, 1),
                "theme-missing",
                "no theme `" + name + "`",
                "make the folder `themes/" + name + "`; the built-in theme was used");
    }

    private static Map<String, byte[]> files(Folder themes, String below) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Folder.File file : themes.files()) {
            if (file.kind() == Folder.Kind.FILE && file.path().startsWith(below)) {
                files.put(file.path().substring(below.length()), file.bytes());
            }
        }
        return files;
    }
}
