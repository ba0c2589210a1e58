package dev.rollcall.search;

/**
 * The documents of a term, packed as an index file has them.
 *
 * @param count of documents
 * @param ranked whether it is a word, and no filter
 * @param documents their numbers, each as difference to the one before
 * @param codes of their impacts, one byte each; empty for a filter
 */
record Postings(int count, boolean ranked, Bytes documents, Bytes codes) {
    /** About how many bytes it takes in a packed file. */
    int cost() {
        return 8 + documents.size() + codes.size() / 2;
    }
}
