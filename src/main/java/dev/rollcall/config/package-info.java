/** The settings of a site, read from {@code site-config.yml} and checked. */
@NullMarked
package dev.rollcall.config;

import org.jspecify.annotations.NullMarked;
