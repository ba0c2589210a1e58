/** Addresses of a site, the bytes behind them, and the way to disk. */
@NullMarked
package dev.rollcall.output;

import org.jspecify.annotations.NullMarked;
