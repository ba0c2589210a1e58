package dev.rollcall.markdown;

/** Where a web address in running text ends, by the rules of GitHub Flavored Markdown, section 6.9. */
final class BareAddress {
    private BareAddress() {}

    /** The end of the address from {@code start} whose host begins at {@code host}; -1 where there is none. */
    static int end(String text, int start, int host) {
        int end = host;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        end = trimmed(text, start, end);
        return end > host && isHost(text, host, end) ? end : -1;
    }

    /** Punctuation at the end belongs to the sentence; a closing parenthesis only where none was opened. */
    private static int trimmed(String text, int start, int whole) {
        int open = count(text, start, whole, '(');
        int closed = count(text, start, whole, ')');
        int end = whole;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && closed > open) {
                closed--;
                end--;
            } else if ("?!.,:*_~'\"]}>”’»|".indexOf(last) >= 0) {
                end--;
            } else if (last == ';') {
                end = entity(text, start, end - 1);
            } else {
                return end;
            }
        }
        return end;
    }

    /** What looks like a character reference at the end is none of the address's; else only the semicolon is cut. */
    private static int entity(String text, int start, int semicolon) {
        int name = semicolon;
        while (name > start && semicolon - name < 32 && Character.isLetterOrDigit(text.charAt(name - 1))) {
            name--;
        }
        return name > start && name < semicolon && text.charAt(name - 1) == '&' ? name - 1 : semicolon;
    }

    /** Parts of letters, digits, hyphens and underscores with a dot between; a lone name is a host, too, with a scheme. */
    private static boolean isHost(String text, int host, int end) {
        int i = host;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "-_.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        String name = text.substring(host, i);
        int last = name.lastIndexOf('.');
        int before = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
        boolean underscored = name.indexOf('_', Math.max(0, before + 1)) >= 0;
        boolean local = name.equals("localhost");
        return (last > 0 && !underscored) || local;
    }

    private static int count(String text, int start, int end, char wanted) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }
}
