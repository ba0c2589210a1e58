/** Built sites where hosts would have them: below a path, with the host's own variables and its answer to what is missing. */
@NullMarked
package dev.rollcall.hosts;

import org.jspecify.annotations.NullMarked;
