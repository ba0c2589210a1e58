/** Addresses that stay: what was ever published, and where it is now. Knows nothing of pages. */
@NullMarked
package dev.rollcall.permalink;

import org.jspecify.annotations.NullMarked;
