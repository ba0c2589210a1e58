package dev.rollcall.permalink;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left of something that was published and then deleted.
 *
 * @param address from the site's root, a page with a final {@code /}, or with an anchor
 * @param title what is still known of it, such as a kind and a day; may be empty
 * @param source path of the note that it was last seen in, below the content folder
 * @param last the day on which it was published last, where that is known
 */
public record Tombstone(String address, String title, String source, Optional<LocalDate> last) {}
