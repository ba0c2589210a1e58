/** What the site shows and where: from the archive to pages, feeds and files. */
@NullMarked
package dev.rollcall.site;

import org.jspecify.annotations.NullMarked;
