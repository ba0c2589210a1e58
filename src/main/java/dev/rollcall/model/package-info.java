/** What a meeting is: plain records, each fact with the place where the note says it. */
@NullMarked
package dev.rollcall.model;

import org.jspecify.annotations.NullMarked;
