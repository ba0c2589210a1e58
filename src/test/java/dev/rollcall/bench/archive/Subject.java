package dev.rollcall.bench.archive;

import java.util.List;

/**
 * What a series talks about for some meetings; its words recur as long.
 *
 * @param title the title under which it comes up, made of its words
 * @param left in how many more meetings it is talked about
 */
record Subject(
        String title,
        List<Word> nouns,
        List<Word> verbs,
        List<Word> adjectives,
        String topic,
        Issue issue,
        Person owner,
        int left) {
    Subject again(String newTitle) {
        return new Subject(newTitle, nouns, verbs, adjectives, topic, issue, owner, left - 1);
    }
}
