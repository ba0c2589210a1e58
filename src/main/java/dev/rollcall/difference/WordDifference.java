package dev.rollcall.difference;

import java.util.ArrayList;
import java.util.List;

/** The difference of two lines that are mostly the same, word by word. */
final class WordDifference {
    private static final int MOST_WORDS = 2_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDifference() {}

    static List<Piece> of(String before, String after) {
        List<String> old = Words.of(before);
        List<String> now = Words.of(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of(new Piece(Mark.REMOVED, before), new Piece(Mark.ADDED, after));
        }
        WordDifference difference = new WordDifference();
        int at = 0;
        for (Sequences.Change change : Sequences.changes(old, now)) {
            difference.same(old.subList(at, change.oldStart()), at == 0);
            difference.removed.append(String.join("", old.subList(change.oldStart(), change.oldEnd())));
            difference.added.append(String.join("", now.subList(change.newStart(), change.newEnd())));
            at = change.oldEnd();
        }
        difference.flush();
        difference.add(Mark.SAME, String.join("", old.subList(at, old.size())));
        return difference.pieces;
    }

    /** Changes with nothing but spaces and signs between them read better as one. */
    private void same(List<String> words, boolean first) {
        String text = String.join("", words);
        if (!first && words.stream().noneMatch(Words::isWord)) {
            removed.append(text);
            added.append(text);
            return;
        }
        flush();
        add(Mark.SAME, text);
    }

    private void flush() {
        add(Mark.REMOVED, removed.toString());
        add(Mark.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Mark mark, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(mark, text));
        }
    }
}
