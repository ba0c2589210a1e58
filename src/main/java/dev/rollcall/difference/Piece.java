package dev.rollcall.difference;

/** Words of which the same became. */
public record Piece(Mark mark, String text) {}
