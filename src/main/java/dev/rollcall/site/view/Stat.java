package dev.rollcall.site.view;

/** A number and what it counts. */
public record Stat(String number, Link label) {}
