package dev.rollcall.model;

/** A note that is no meeting: an index, a template, a checklist. */
public record PlainPage(String title, NoteSettings settings, Prose prose) {}
