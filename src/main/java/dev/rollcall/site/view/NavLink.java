package dev.rollcall.site.view;

/** A link of the main navigation; current where the page belongs to it. */
public record NavLink(String text, String href, boolean current) {}
