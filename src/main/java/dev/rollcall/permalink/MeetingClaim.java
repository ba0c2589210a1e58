package dev.rollcall.permalink;

import dev.rollcall.model.Meeting;

/**
 * A meeting that asks for its address.
 *
 * @param series slug
 * @param name the last part of the address that it wants: its day, or what its front matter says
 * @param isGiven whether a writer chose the name
 */
public record MeetingClaim(String series, String name, boolean isGiven, Meeting meeting) {
    String base() {
        return series + "/" + name + "/";
    }
}
