/** What a template sees, one record for each kind of page. */
@NullMarked
package dev.rollcall.site.view;

import org.jspecify.annotations.NullMarked;
