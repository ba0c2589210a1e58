package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;

/** The text of an indented code block without blank lines around it. */
final class IndentedText {
    private IndentedText() {}

    static String of(IndentedCodeBlock block) {
        String text = block.getContentChars().toString();
        return text.stripTrailing() + "\n";
    }
}
