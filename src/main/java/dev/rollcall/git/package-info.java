/** A Git repository as something to read: its commits, and the files that they hold. The one door to JGit. */
@NullMarked
package dev.rollcall.git;

import org.jspecify.annotations.NullMarked;
