/** What was worked out before, kept from one run to the next; it may be lost at any time and is never trusted. */
@NullMarked
package dev.rollcall.cache;

import org.jspecify.annotations.NullMarked;
