/** Where words stand in a file and what is wrong there; the one door to YAML. */
@NullMarked
package dev.rollcall.source;

import org.jspecify.annotations.NullMarked;
