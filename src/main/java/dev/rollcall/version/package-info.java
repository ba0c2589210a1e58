/** Which states of the notes are published side by side, and where a page of one is in the others. */
@NullMarked
package dev.rollcall.version;

import org.jspecify.annotations.NullMarked;
