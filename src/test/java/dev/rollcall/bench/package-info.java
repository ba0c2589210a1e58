/** Figures and comparisons for those who work on Rollcall; run by the scripts in {@code src/bench}, no part of the program. */
@NullMarked
package dev.rollcall.bench;

import org.jspecify.annotations.NullMarked;
