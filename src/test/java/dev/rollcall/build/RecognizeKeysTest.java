package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.config.SiteConfig;
import dev.rollcall.dialect.Mark;
import dev.rollcall.dialect.Subject;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The settings and the readers of notes know no word of each other; here they are held to the same keys. */
class RecognizeKeysTest {
    @Test
    void everyKeyOfTheSettingsIsKnownToTheReaders() {
        Set<String> subjects = keys(Arrays.stream(Subject.values()).map(Subject::key));
        assertEquals(subjects, new TreeSet<>(SiteConfig.Recognize.HEADINGS));
        Set<String> marks = keys(Arrays.stream(Mark.values()).map(Mark::key));
        assertEquals(marks, new TreeSet<>(SiteConfig.Recognize.MARKERS));
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(Collectors.toCollection(TreeSet::new));
    }
}
