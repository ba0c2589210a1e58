/** Markdown as an outline with positions and as safe HTML; the one door to the parser and the sanitizer. */
@NullMarked
package dev.rollcall.markdown;

import org.jspecify.annotations.NullMarked;
