package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The lamp, again -- (green)!     | The lamp again green",
                "Ines' lamp isn't Wen’s          | Ines lamp isn't Wen’s",
                "'quoted' rock'n'roll l'''x      | quoted rock'n'roll l x",
                "v1.20.3 at 10:30, 1,5 m         | v1.20.3 at 10:30 1,5 m",
                "v1.x 3. end.next 3.x 1..2 4:    | v1 x 3 end next 3 x 1 2 4",
                "snake_case a/b#12 x@y           | snake case a b 12 x y",
                "ﬁne ＬＡＭＰ ²                  | fine LAMP 2",
                "東京都庁                        | 東京 京都 都庁",
                "駅 と灯り                       | 駅 と灯 灯り",
                "ランプを3個                     | ラン ンプ プを 3 個",
                "第12回lamp会議                  | 第 12 回 lamp 会議",
                "ประชุม                          | ปร ระ ะช ชุ ุม",
                "회의록 회의                     | 회의록 회의",
                "𠮷野家                          | 𠮷野 野家",
                "café cafe\u0301                 | café café",
                "🔦 lamp🔦lamp                   | lamp lamp",
            })
    void textIsCutAsTheFormatSays(String text, String words) {
        assertEquals(words, String.join(" ", Words.of(text)));
    }

    @Test
    void nothingIsNoWord() {
        for (String text : List.of("", " ", "-", "'", "...", "\ud800", "\udc00\ud800", "🔦")) {
            assertEquals(List.of(), Words.of(text), text);
        }
    }

    @Test
    void aLongWordIsCut() {
        assertEquals(List.of("x".repeat(64)), Words.of("x".repeat(5000)));
        assertEquals(4999, Words.of("灯".repeat(5000)).size());
    }

    @Test
    void whatIsWrittenWithoutSpacesIsKnownByItsFirstLetter() {
        assertTrue(Words.isUnspaced("灯り"));
        assertTrue(Words.isUnspaced("ー"));
        assertTrue(!Words.isUnspaced("회의") && !Words.isUnspaced("lamp") && !Words.isUnspaced(""));
    }
}
