/** A site as its writers see it while they write: served on this machine, made anew when a file changes. */
@NullMarked
package dev.rollcall.preview;

import org.jspecify.annotations.NullMarked;
