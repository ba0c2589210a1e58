package dev.rollcall.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When on its day a meeting begins, as the note says it.
 *
 * @param time local to the zone
 * @param zone {@code UTC}, an IANA name, or the abbreviation that the note uses; empty where it names none
 */
public record StartTime(LocalTime time, Optional<String> zone) {}
