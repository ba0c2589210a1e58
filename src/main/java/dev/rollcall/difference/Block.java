package dev.rollcall.difference;

/** Lines of a text that are one in the eyes of a reader, with single spaces in place of line ends. */
record Block(Line.Shape shape, int number, String text) {}
