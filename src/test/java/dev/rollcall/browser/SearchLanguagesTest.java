package dev.rollcall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes of many languages side by side: a query finds its note, however it writes accents, vowels and forms. */
@InBrowser
class SearchLanguagesTest {
    private static final Map<String, String> NOTES =
            Map.of("german", """
            ---
            language: de
            ---
            # Treffen der Gartenfreunde

            ## Wegebeleuchtung

            Die Straßenbeleuchtung am Vereinsheim ist kaputt. Der Kassenwart übernimmt die Gebühren, die Bäume werden geschnitten.
            """, "french", """
            ---
            language: fr
            ---
            # Réunion du jardin

            ## L'élection de la trésorière

            Les clés de l'entrepôt ont été retrouvées près du chêne. Nous achèterons des arrosoirs cet été.
            """, "japanese", """
            ---
            language: ja
            ---
            # 庭園の会議

            ## 予算について

            来年の春に温室の屋根を修理することを決定しました。カタログはデータベースにあります。
            """, "chinese", """
            ---
            language: zh
            ---
            # 花园会议

            ## 预算讨论

            我们决定明年春天修理图书馆的屋顶。
            """, "arabic", """
            ---
            language: ar
            ---
            # اجتماع الحديقة

            ## المِيزانِيَّة

            قررنا إصلاح سقف المكتبة في الربيع القادم، وستشتري منظمة الأصدقاء الأدوات.
            """, "turkish", """
            ---
            language: tr
            ---
            # Bahçe toplantısı

            ## Işıklandırma

            İstanbul şubesi sulama sistemini onarmaya karar verdi.
            """);

    /** Each note with queries that shall find it first. */
    private static final Map<String, List<String>> QUERIES = Map.of(
            "german",
            List.of(
                    "Straßenbeleuchtung",
                    "STRASSENBELEUCHTUNG",
                    "Straßenbeleuchtungen",
                    "Kassenwarts",
                    "Gebühr",
                    "gebuhren",
                    "Gebuehren",
                    "Baum",
                    "baume",
                    "Strassenbel",
                    "\"Gebühren die Bäume\""),
            "french",
            List.of(
                    "élection",
                    "election tresoriere",
                    "l'élection",
                    "L’ÉLECTION",
                    "chene",
                    "entrepôts",
                    "clé",
                    "e\u0301lection"),
            "japanese",
            List.of("予算", "温室の屋根", "決定", "データベース", "ﾃﾞｰﾀﾍﾞｰｽ"),
            "chinese",
            List.of("图书馆", "屋顶 预算", "修理图书馆"),
            "arabic",
            List.of("ميزانية", "المِيزانِيَّة", "الميزانية", "إصلاح", "اصلاح", "المكتبة"),
            "turkish",
            List.of("ışıklandırma", "istanbul", "İSTANBUL", "sulama sistemi"),
            "english",
            List.of("naive facade", "naïve"));

    @TempDir
    private static Path folder;

    private static StaticServer server;

    @BeforeAll
    static void serve() throws IOException {
        Map<String, String> notes = new TreeMap<>();
        NOTES.forEach((language, text) -> notes.put(language + "/2024-05-03.md", text));
        notes.put("english/2024-05-03.md", "# Garden meeting\n\n## Fees\n\nThe naïve façade was repaired.\n");
        server = Sites.strict(Sites.of(folder, "title: Garden\n", notes), "/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Set<String> notes() {
        return QUERIES.keySet();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void areFoundByTheirWords(String note, Reader reader) {
        SearchPage search = new SearchPage(reader.open(server.address("search/")));
        List<String> missed = QUERIES.getOrDefault(note, List.of()).stream()
                .filter(query -> search.found(query).stream()
                        .limit(1)
                        .noneMatch(hit -> hit.href().contains(note)))
                .toList();
        assertEquals(List.of(), missed);
    }
}
