package dev.rollcall.model;

import dev.rollcall.source.SourceRef;
import java.util.List;

/**
 * A statement that the group settled something.
 *
 * @param text in the note's words, without marker and markup
 * @param owners who stated it, as written; often nobody
 * @param standing whether it is settled for good
 * @param ties to other decisions, as written
 */
public record Decision(String text, List<String> owners, Standing standing, List<DecisionTie> ties, SourceRef at) {
    public Decision {
        owners = List.copyOf(owners);
        ties = List.copyOf(ties);
    }

    public Decision(String text, List<String> owners, SourceRef at) {
        this(text, owners, Standing.accepted(), List.of(), at);
    }
}
