/** What a community's way of writing means: from a note to its meetings. */
@NullMarked
package dev.rollcall.dialect;

import org.jspecify.annotations.NullMarked;
