/** Feeds and the sitemap, as XML. */
@NullMarked
package dev.rollcall.site.feed;

import org.jspecify.annotations.NullMarked;
