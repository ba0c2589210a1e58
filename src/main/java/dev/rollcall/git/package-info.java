/** A Git repository as its commits and the files that they hold, to be read, and its branches, to be written. The one door to JGit. */
@NullMarked
package dev.rollcall.git;

import org.jspecify.annotations.NullMarked;
