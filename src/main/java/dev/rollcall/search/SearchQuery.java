package dev.rollcall.search;

import java.util.List;

/**
 * A query as it was understood; what its words stand for, the {@link Lexicon} says.
 *
 * @param wanted words and phrases, all to be found
 * @param unwanted what a document must not have
 * @param filters conditions on facts
 */
record SearchQuery(List<Part> wanted, List<Part> unwanted, List<Filter> filters) {
    SearchQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        filters = List.copyOf(filters);
    }

    /** What may be asked of the text of a document. */
    sealed interface Part {}

    /** Words that all have to occur: one, or several that one written word was cut into; of the last one maybe only the beginning. */
    record Terms(List<String> keys, boolean beginning) implements Part {
        Terms {
            keys = List.copyOf(keys);
        }
    }

    /** Words in a row. */
    record Phrase(List<String> keys) implements Part {
        Phrase {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A filter.
     *
     * @param name such as {@code person}, {@code is}, {@code after}; lower case
     * @param value as written
     */
    record Filter(String name, String value, boolean negated) {}
}
