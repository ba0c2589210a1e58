/** What differs between two texts, for people to read. The one door to java-diff-utils. */
@NullMarked
package dev.rollcall.difference;

import org.jspecify.annotations.NullMarked;
