package dev.rollcall.site.view;

/**
 * The text of a note with its own language.
 *
 * @param language empty where it is that of the site
 * @param direction empty where it is that of the site
 */
public record NoteText(Passage text, String language, String direction) {}
