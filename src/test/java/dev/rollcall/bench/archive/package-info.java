/** Archives that are made up from a seed, as large as a figure needs them; no part of the program. */
@NullMarked
package dev.rollcall.bench.archive;

import org.jspecify.annotations.NullMarked;
