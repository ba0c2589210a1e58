/** What a note had better not say: secrets and private matters, and what may vanish. Told by {@code rollcall check} alone. */
@NullMarked
package dev.rollcall.lint;

import org.jspecify.annotations.NullMarked;
