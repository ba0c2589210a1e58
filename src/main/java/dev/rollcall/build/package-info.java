/** The way of a note to a site, hop by hop. */
@NullMarked
package dev.rollcall.build;

import org.jspecify.annotations.NullMarked;
