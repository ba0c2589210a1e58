package dev.rollcall.build;

import java.util.Optional;

/**
 * Who builds and will serve a site, as far as that changes it.
 *
 * @param isReadTheDocs whether it is Read the Docs, which has domains of its own
 * @param previewOf what is shown before it is accepted, such as {@code pull request 17}
 */
public record Host(boolean isReadTheDocs, Optional<String> previewOf) {
    /** Any host of plain files. */
    public static Host any() {
        return new Host(false, Optional.empty());
    }
}
