/** The next note of a series: its day, its place, and what of the last meetings goes on. */
@NullMarked
package dev.rollcall.next;

import org.jspecify.annotations.NullMarked;
