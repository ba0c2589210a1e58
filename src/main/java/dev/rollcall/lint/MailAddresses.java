package dev.rollcall.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses of people. Lists, offices such as {@code security@…}, examples, accounts of the fediverse and
 * what merely has that shape ({@code git@github.com:…}, {@code lamp@2x.png}) are none.
 */
final class MailAddresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![A-Za-z0-9._%+@:/-])(?:mailto:)?([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})@((?:[A-Za-z0-9-]{1,63}\\.){1,6}([A-Za-z]{2,18}))(?![A-Za-z0-9@:-]|\\.[A-Za-z0-9])");
    private static final Set<String> OFFICES = Set.of(
            "abuse",
            "admin",
            "announce",
            "board",
            "bot",
            "cfp",
            "coc",
            "community",
            "conduct",
            "contact",
            "contributors",
            "core",
            "council",
            "discuss",
            "events",
            "feedback",
            "foundation",
            "git",
            "hello",
            "help",
            "hi",
            "hostmaster",
            "info",
            "jobs",
            "legal",
            "list",
            "lists",
            "mail",
            "meetings",
            "members",
            "moderation",
            "news",
            "newsletter",
            "no-reply",
            "noreply",
            "office",
            "partners",
            "postmaster",
            "press",
            "privacy",
            "projects",
            "root",
            "sales",
            "security",
            "sponsors",
            "sponsorship",
            "staff",
            "support",
            "team",
            "trademarks",
            "tsc",
            "webmaster");
    private static final Pattern LIST = Pattern.compile(
            ".{1,60}-(?:announce|commits?|core|council|dev|devel|discuss|discussion|gsod|list|maintainers?|members|notifications|private|sig|steering|team|tsc|users?|wg)");
    private static final Pattern NO_PERSONS_HOST = Pattern.compile(
            "(?:.{1,80}\\.)?(?:example(?:\\.(?:com|net|org))?|test|invalid|localhost|local|googlegroups\\.com|groups\\.io"
                    + "|(?:lists?|groups?|discourse|calendar)\\.[a-z0-9.-]{1,80}|noreply\\.github\\.com|github\\.com|gitlab\\.com|bitbucket\\.org)");
    private static final Set<String> ENDINGS_OF_FILES = Set.of(
            "css", "gif", "html", "ico", "jpeg", "jpg", "js", "json", "md", "mp", "pdf", "png", "py", "svg", "txt",
            "webp", "yaml", "yml", "zip");

    private MailAddresses() {}

    static List<Find> in(String line) {
        List<Find> finds = new ArrayList<>();
        if (line.indexOf('@') < 0) {
            return finds;
        }
        Matcher matcher = ADDRESS.matcher(line);
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            String host = matcher.group(2).toLowerCase(Locale.ROOT);
            boolean person = !OFFICES.contains(name)
                    && !LIST.matcher(name).matches()
                    && !NO_PERSONS_HOST.matcher(host).matches()
                    && !ENDINGS_OF_FILES.contains(matcher.group(3).toLowerCase(Locale.ROOT));
            if (person) {
                finds.add(new Find(Find.Kind.MAIL, matcher.start(1), matcher.group(1) + "@" + matcher.group(2)));
            }
        }
        return finds;
    }
}
