package dev.rollcall.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What can be found: a unit with an address of its own.
 *
 * @param address from the site's root, with the anchor
 * @param title plain; never empty
 * @param text plain, what is searched besides the title; may be empty
 * @param context plain, what is shown where there is no text: the meeting that it belongs to; not searched
 * @param state such as {@code open} or {@code superseded}; empty for what has none
 * @param owners slugs of those who own, brought or stated it
 * @param people slugs of those who were present
 * @param projects slugs
 * @param topics slugs
 * @param series slug, empty for what belongs to none
 * @param language of the text, a BCP 47 tag; empty for that of the site
 * @param source path of the note below the content folder; empty for what stands in no note of its own
 */
public record SearchDocument(
        DocumentKind kind,
        String address,
        String title,
        String text,
        String context,
        String state,
        List<String> owners,
        List<String> people,
        List<String> projects,
        List<String> topics,
        String series,
        Optional<LocalDate> date,
        String language,
        String source) {
    public SearchDocument {
        owners = List.copyOf(owners);
        people = List.copyOf(people);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
    }

    /** What its address shares with the others of its note: the page that it stands on, of a decision the page of its meeting. */
    String page() {
        int hash = address.indexOf('#');
        if (hash >= 0) {
            return address.substring(0, hash);
        }
        int folder = address.lastIndexOf('/', address.length() - 2);
        return kind == DocumentKind.DECISION ? address.substring(0, folder + 1) : address;
    }

    /** What its address has of its own, such as {@code #i2} or {@code d1/}; empty for a page. */
    String place() {
        return address.substring(page().length());
    }

    /** The same with other words: title, text and context are changed, and an anchor or name that would be, too, is left out. */
    public SearchDocument withTexts(UnaryOperator<String> change) {
        return new SearchDocument(
                kind,
                addressWithout(change),
                change.apply(title),
                change.apply(text),
                change.apply(context),
                state,
                owners,
                people,
                projects,
                topics,
                series,
                date,
                language,
                source);
    }

    /** An anchor is made of the words of a heading, the name of a decision's page of what its writer chose. */
    private String addressWithout(UnaryOperator<String> change) {
        String words = place().replaceAll("[#/-]", " ").strip();
        return change.apply(words).equals(words) ? address : page();
    }
}
