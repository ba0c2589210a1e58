package dev.rollcall.permalink;

import java.util.List;

/**
 * The slugs of people, in the order of those who asked.
 *
 * @param ledger what the ledger holds of people then
 */
public record PeoplePlacement(List<String> slugs, Ledger ledger) {
    public PeoplePlacement {
        slugs = List.copyOf(slugs);
    }
}
