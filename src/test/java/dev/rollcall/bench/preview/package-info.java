/** How soon somebody who writes sees it: {@code rollcall serve} beside {@code hugo server}, both in a real browser. */
@NullMarked
package dev.rollcall.bench.preview;

import org.jspecify.annotations.NullMarked;
