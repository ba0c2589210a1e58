package dev.rollcall.site.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Gives the engine the templates of a theme by name; knows no other files. */
final class TemplateLoader implements Loader<String> {
    private final ThemeFiles files;

    TemplateLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        return files.file("templates/" + name)
                .map(bytes -> new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new LoaderException(null, "the theme has no template `" + name + "`"));
    }

    @Override
    public boolean resourceExists(String name) {
        return files.file("templates/" + name).isPresent();
    }

    @Override
    public String resolveRelativePath(String name, String anchor) {
        return name;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        // templates are UTF-8
    }

    @Override
    public void setPrefix(String prefix) {
        // names are from the theme's templates folder
    }

    @Override
    public void setSuffix(String suffix) {
        // names are whole
    }
}
