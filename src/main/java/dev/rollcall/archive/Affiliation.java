package dev.rollcall.archive;

import java.time.LocalDate;

/** Where a person said to belong, and the first and last meeting that says so. */
public record Affiliation(String name, LocalDate first, LocalDate last) {}
