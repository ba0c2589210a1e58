package dev.rollcall.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aSentenceEndsBeforeWhatMayBeginAnother() {
        assertThat(Sentences.of("It rains. We wait! Why? 3 of us \"Go.\" (Yes.) And so on"))
                .containsExactly("It rains.", "We wait!", "Why?", "3 of us \"Go.\"", "(Yes.)", "And so on");
        assertThat(Sentences.of("the file is a.md. it stays")).containsExactly("the file is a.md. it stays");
    }

    @Test
    void anAbbreviationOrAVersionEndsNone() {
        assertThat(Sentences.of("e.g. Ines, Dr. Lis and v1.2. Then lunch"))
                .containsExactly("e.g. Ines, Dr. Lis and v1.2.", "Then lunch");
    }

    @Test
    void aSemicolonOrAnArrowDoes() {
        assertThat(Sentences.of("slate is fine; we wait -> Wen asks → done;"))
                .containsExactly("slate is fine", "we wait", "Wen asks", "done");
        assertThat(Sentences.of("a->b and c =>")).containsExactly("a->b and c");
    }

    @Test
    void aWholeSentenceIsTheTextItself() {
        String text = "Wen writes it up";
        assertThat(Sentences.of(text)).singleElement().isSameAs(text);
        assertThat(Sentences.of("")).isEmpty();
    }
}
