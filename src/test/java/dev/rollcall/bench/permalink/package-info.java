/** How well addresses stay while notes change: over real histories and invented edits. */
@NullMarked
package dev.rollcall.bench.permalink;

import org.jspecify.annotations.NullMarked;
