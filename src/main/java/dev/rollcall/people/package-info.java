/** Who people are by their own word: {@code people.yml} as checked records. Who a row means, the archive finds out. */
@NullMarked
package dev.rollcall.people;

import org.jspecify.annotations.NullMarked;
