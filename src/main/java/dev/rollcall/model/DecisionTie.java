package dev.rollcall.model;

import dev.rollcall.source.SourceRef;

/**
 * That a decision takes the place of another, or another the place of it, as a note says it.
 *
 * @param newer whether the other one is the newer, so that it supersedes
 * @param target what names the other one: a day, a day and a number, an address
 */
public record DecisionTie(boolean newer, String target, SourceRef at) {}
