package dev.rollcall.archive;

import java.util.List;
import java.util.Optional;

/**
 * A person of the archive: present at a meeting, or owner of something.
 *
 * @param slug the last part of {@code people/<slug>/}
 * @param name the fullest one seen
 * @param handle without {@code @}
 * @param spellings every way in which notes name them, other than the name; sorted
 * @param affiliations those of {@code people.yml}, else by the first time seen
 * @param links absolute addresses, from {@code people.yml}
 * @param meetings addresses of those where they were present, oldest first
 * @param items addresses of the items that they brought, oldest first
 * @param decisions addresses of the decisions that they stated, oldest first
 * @param actions addresses of the first mentions of their tasks, oldest first
 */
public record PersonEntry(
        String slug,
        String name,
        Optional<String> handle,
        List<String> spellings,
        List<Affiliation> affiliations,
        List<String> links,
        List<String> meetings,
        List<String> items,
        List<String> decisions,
        List<String> actions) {
    public PersonEntry {
        spellings = List.copyOf(spellings);
        affiliations = List.copyOf(affiliations);
        links = List.copyOf(links);
        meetings = List.copyOf(meetings);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /** Whether no note names them. */
    boolean isUnseen() {
        return meetings.isEmpty() && items.isEmpty() && decisions.isEmpty() && actions.isEmpty();
    }
}
