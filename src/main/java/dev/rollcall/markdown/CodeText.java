package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** The text of code as it is shown. */
final class CodeText {
    private static final Pattern NUMBERING = Pattern.compile("(?:=[0-9+]{0,6})?!?$");
    private static final Pattern BLANK_END = Pattern.compile("(?:\\n[ \\t]*+)++$");

    private CodeText() {}

    /** A span: line ends are spaces, and one space on either side is only padding. */
    static String of(Code code) {
        String text = code.getText().toString().replaceAll("\r?\n[ \t]*+", " ");
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String bare = padded ? text.substring(1, text.length() - 1) : text;
        return code.getAncestorOfType(TableCell.class) == null ? bare : bare.replace("\\|", "|");
    }

    /** An indented block without the blank lines after it. */
    static String of(IndentedCodeBlock block) {
        return BLANK_END
                        .matcher("\n" + block.getContentChars())
                        .replaceFirst("")
                        .substring(1) + "\n";
    }

    /** The first word of what stands after a fence, without what pads add to number the lines. */
    static String language(String info) {
        String words = Escaping.unescapeString(info.strip());
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end)) && words.charAt(end) != '{') {
            end++;
        }
        return NUMBERING.matcher(words.substring(0, end)).replaceFirst("");
    }
}
