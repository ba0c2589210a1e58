/** A file of the content folder as a note: front matter, text, outline. */
@NullMarked
package dev.rollcall.notes;

import org.jspecify.annotations.NullMarked;
