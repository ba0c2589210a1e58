/** Values as JSON text, always in the same order; the one door to the JSON library. */
@NullMarked
package dev.rollcall.json;

import org.jspecify.annotations.NullMarked;
