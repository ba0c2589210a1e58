package dev.rollcall.site;

import java.util.Optional;

/**
 * What a site does for the host that serves it.
 *
 * @param domain the custom domain that GitHub Pages is to serve it under
 * @param addOns whether the add-ons of Read the Docs will be on its pages
 * @param preview what it shows before that is accepted
 */
public record Hosting(Optional<String> domain, boolean addOns, Optional<Preview> preview) {
    /** Any host of plain files. */
    public static Hosting anywhere() {
        return new Hosting(Optional.empty(), false, Optional.empty());
    }
}
