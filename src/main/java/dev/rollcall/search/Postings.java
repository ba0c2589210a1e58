package dev.rollcall.search;

/** The documents of a term, as an index file has them; they come in ascending order. Not for several threads. */
final class Postings {
    private final boolean ranked;
    private final Bytes documents = new Bytes();
    private final Bytes codes = new Bytes();
    private final Bytes positions = new Bytes();
    private int count;
    private int last;

    /** @param ranked whether it is a word, and no filter */
    Postings(boolean ranked) {
        this.ranked = ranked;
    }

    /** Tells that a document has this term. */
    void add(int document) {
        documents.number(document - last);
        last = document;
        count++;
    }

    /** Tells that a document has this word, with the code of its impact; its places are told next. */
    void add(int document, int code, int places) {
        add(document);
        codes.number(code);
        positions.number(places);
    }

    /** Tells a place of the word in the document told last. */
    void place(int distance) {
        positions.number(distance);
    }

    /** Of documents. */
    int count() {
        return count;
    }

    boolean ranked() {
        return ranked;
    }

    /** Their numbers, each as difference to the one before. */
    Bytes documents() {
        return documents;
    }

    /** Of their impacts, one byte each; empty for a filter. */
    Bytes codes() {
        return codes;
    }

    /** For each document how often the word has a place in it, and where, as differences; empty for a filter. */
    Bytes positions() {
        return positions;
    }

    /** About how many bytes it takes in a packed file. */
    int cost() {
        return 8 + documents.size() + codes.size() / 2;
    }
}
