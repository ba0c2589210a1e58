package dev.rollcall.site;

import dev.rollcall.output.OutputPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages that lead to a version by its other names: each page of it below each alias, and for the current version, which is
 * at the root, below its own name as well, so that a link that names a version is good for ever.
 */
public final class AliasPages {
    private AliasPages() {}

    /**
     * The pages below one other name.
     *
     * @param alias the address below which they are
     * @param target the address of what the alias stands for
     * @param addresses of the pages there
     * @param root the absolute address of the site, where it is known
     * @param script the address of the script that takes query and fragment along
     */
    public static Map<OutputPath, String> of(
            String alias, String target, List<String> addresses, Optional<String> root, String script) {
        Map<OutputPath, String> pages = new TreeMap<>();
        for (String address : addresses) {
            String from = alias + address;
            pages.put(OutputPath.page(from), page(from, target + address, root, script));
        }
        return pages;
    }

    private static String page(String from, String to, Optional<String> root, String script) {
        String href = escaped(Links.from(from).to(to));
        String canonical = root.map(r -> "\n<link rel=\"canonical\" href=\"" + escaped(r + Links.encoded(to)) + "\">")
                .orElse("");
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>Elsewhere</title>
                <meta name="robots" content="noindex">%s
                <script src="%s" defer></script>
                <meta http-equiv="refresh" content="0; url=%s">
                </head>
                <body>
                <p><a href="%s" data-now>This page is elsewhere</a></p>
                </body>
                </html>
                """.formatted(canonical, escaped(Links.from(from).to(script)), href, href);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
