/** Checks on whole sites, from outside: what is built is crawled and validated as a stranger would. */
@NullMarked
package dev.rollcall.gates;

import org.jspecify.annotations.NullMarked;
