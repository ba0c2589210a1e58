/** Words in, words and an exit code out. */
@NullMarked
package dev.rollcall.cli;

import org.jspecify.annotations.NullMarked;
