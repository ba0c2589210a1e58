package dev.rollcall.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HackMD's embeds and MyST's roles, and spares the parser a search for backquotes that nothing closes. */
final class InlineSyntax implements InlineParserExtension {
    private static final Pattern EMBED =
            Pattern.compile("\\{%[ \\t]{0,3}([a-z]{3,20})[ \\t]{1,3}([^%{}\\n]{1,300}?)[ \\t]{0,3}%\\}");
    private static final Pattern ROLE = Pattern.compile("\\{([a-z][\\w:-]{0,30})\\}(`{1,3})([^`\\n]{1,300})\\2(?!`)");

    private @Nullable BasedSequence seen;
    private int[] lastRun = new int[0];

    /** Makes one reader for each parser. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{`[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineSyntax();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {
        seen = null;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        DeepStack.checkTime();
        return switch (parser.peek()) {
            case '{' -> brace(parser);
            case '`' -> unclosed(parser);
            default -> false;
        };
    }

    private static boolean brace(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        boolean embed = parser.peek(1) == '%';
        Matcher found = (embed ? EMBED : ROLE).matcher(input).region(start, Math.min(input.length(), start + 400));
        if (!found.lookingAt()) {
            return false;
        }
        parser.flushTextNode();
        BasedSequence chars = input.subSequence(start, found.end());
        parser.appendNode(new InlineExtra(chars, embed, found.group(1), found.group(embed ? 2 : 3)));
        parser.setIndex(found.end());
        return true;
    }

    /** A run of backquotes that no later run of the same length closes is text. */
    private boolean unclosed(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = runEnd(input, start);
        if (seen != input) {
            seen = input;
            lastRun = lastRuns(input);
        }
        if (lastRun[end - start] > start) {
            return false;
        }
        parser.appendText(input, start, end);
        parser.setIndex(end);
        return true;
    }

    /** For each length of a run where the last such run begins. */
    private static int[] lastRuns(BasedSequence input) {
        int[] last = new int[input.length() + 1];
        for (int i = 0; i < input.length(); i++) {
            if (input.charAt(i) == '`') {
                int end = runEnd(input, i);
                last[end - i] = i;
                i = end;
            }
        }
        return last;
    }

    private static int runEnd(BasedSequence input, int start) {
        int end = start;
        while (end < input.length() && input.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
