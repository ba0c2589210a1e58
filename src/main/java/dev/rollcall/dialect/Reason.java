package dev.rollcall.dialect;

import dev.rollcall.source.SourceRef;

/**
 * Why something at a place was read as a fact. Not the fact itself: what is written down in front matter may still overrule
 * it, and of what stands twice only the first counts.
 *
 * @param at the place of the fact
 * @param found what was read; empty where the place says it
 */
public record Reason(Rule rule, String found, SourceRef at) {}
