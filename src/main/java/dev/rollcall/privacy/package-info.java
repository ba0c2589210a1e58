/** Who must not be named: finds the spellings of people in any text, takes their place, and guards what is put out. */
@NullMarked
package dev.rollcall.privacy;

import org.jspecify.annotations.NullMarked;
