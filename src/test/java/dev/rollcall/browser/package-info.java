/** Built sites as a reader has them: in a real browser, from a static host or from the disk. */
@NullMarked
package dev.rollcall.browser;

import org.jspecify.annotations.NullMarked;
