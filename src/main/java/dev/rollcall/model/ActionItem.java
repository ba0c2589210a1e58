package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * A task that somebody took on, was given, or that the note lists as one.
 *
 * @param text in the note's words, without owner, marker and markup
 * @param owners who is to do it, as written; may be nobody
 * @param done whether the note says that it is done
 */
public record ActionItem(String text, List<String> owners, boolean done, SourceRef at) {
    public ActionItem {
        owners = List.copyOf(owners);
    }
}
