package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;

/** The content of code spans: line ends are spaces, and one space on either side is only padding. */
final class CodeText {
    private CodeText() {}

    static String of(Code code) {
        String text = code.getText().toString().replaceAll("\r?\n[ \t]*", " ");
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String bare = padded ? text.substring(1, text.length() - 1) : text;
        return code.getAncestorOfType(TableCell.class) == null ? bare : bare.replace("\\|", "|");
    }
}
