/** Patterns that glance at a text before they search it, so that asking many questions of a text costs little. */
@NullMarked
package dev.rollcall.cue;

import org.jspecify.annotations.NullMarked;
