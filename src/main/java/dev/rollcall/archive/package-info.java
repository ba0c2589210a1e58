/** All meetings as one whole: who is who, the registers, the addresses. */
@NullMarked
package dev.rollcall.archive;

import org.jspecify.annotations.NullMarked;
