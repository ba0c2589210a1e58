package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * A statement that the group settled something.
 *
 * @param text in the note's words, without marker and markup
 * @param owners who stated it, as written; often nobody
 */
public record Decision(String text, List<String> owners, SourceRef at) {
    public Decision {
        owners = List.copyOf(owners);
    }
}
