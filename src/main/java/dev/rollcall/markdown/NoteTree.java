package dev.rollcall.markdown;

import com.vladsch.flexmark.util.ast.Document;

/**
 * The parser's tree of a note.
 *
 * @param breaks whether the note's dialect breaks at every line end
 */
record NoteTree(Document root, Places places, boolean breaks) {}
