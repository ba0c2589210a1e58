package dev.rollcall.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How two forms of a page are told apart.
 *
 * @param shape the same for pages that differ by their style sheets alone
 * @param styles the addresses of its style sheets, as it writes them
 */
record PageMark(String shape, List<String> styles) {
    private static final Pattern STYLE =
            Pattern.compile("(<link rel=\"stylesheet\" href=\")([^\"]{1,500})(\"[^>]{0,200}>)");
    private static final String HEAD_END = "</head>";

    PageMark {
        styles = List.copyOf(styles);
    }

    static PageMark of(byte[] page) {
        Matcher matcher = STYLE.matcher(new String(page, StandardCharsets.UTF_8));
        List<String> styles = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            styles.add(matcher.group(2));
            matcher.appendReplacement(rest, "$1$3");
        }
        matcher.appendTail(rest);
        return new PageMark(TreeContent.print(rest.toString().getBytes(StandardCharsets.UTF_8)), styles);
    }

    /** The page with the script of the preview, which is told what it stands on. */
    static byte[] on(byte[] page, ShownSite site) {
        String text = new String(page, StandardCharsets.UTF_8);
        int end = place(text);
        String script = "<script type=\"module\" src=\"" + Backstage.SCRIPT + "\" data-base=\"" + attribute(site.base())
                + "\" data-search=\"" + site.search() + "\" data-shape=\"" + of(page).shape() + "\"></script>\n";
        return (end < 0 ? text + script : text.substring(0, end) + script + text.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Before all other scripts, since it looks at what they ask for; in any case in the head. */
    private static int place(String page) {
        int end = page.indexOf(HEAD_END);
        int script = page.indexOf("<script");
        return script >= 0 && script < end ? script : end;
    }

    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
