/** Templates and assets of a theme; the one door to the template engine. */
@NullMarked
package dev.rollcall.site.theme;

import org.jspecify.annotations.NullMarked;
