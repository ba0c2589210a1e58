/** An index that a static page can query, and the same query from the command line; the one door to Lucene. */
@NullMarked
package dev.rollcall.search;

import org.jspecify.annotations.NullMarked;
