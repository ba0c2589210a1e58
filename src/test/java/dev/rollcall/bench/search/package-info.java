/** What search costs a reader and how well it finds, Rollcall's beside that of other engines; no part of the program. */
@NullMarked
package dev.rollcall.bench.search;

import org.jspecify.annotations.NullMarked;
