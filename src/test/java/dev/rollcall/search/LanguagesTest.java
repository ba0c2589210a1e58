package dev.rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An English site with notes in other languages: each is found by words of its own, inflected, with and without its marks. */
@TestInstance(Lifecycle.PER_CLASS)
class LanguagesTest {
    private SearchIndex index = new SearchIndex(Notes.catalog(), List.of(), "en");

    @BeforeAll
    void notes(@TempDir Path folder) throws IOException {
        SmallArchive archive = new SmallArchive(folder, "en");
        note(archive, "en", "The lanterns were painted", "We voted on the budgets of all libraries.");
        note(archive, "de", "Beschlüsse der Mitgliederversammlung", """
                Für die Straßenlaternen wird grüne Farbe gekauft. Die Häuser am Fluß bleiben dunkel, ein Haus leuchtet.
                """);
        note(archive, "fr", "L’éclairage de l'école", """
                Les élèves ont réparé les lanternes cassées. On achète une œuvre d'art, où qu'elle soit.
                """);
        note(archive, "es", "Reunión sobre las farolas", "Los niños pintaron las farolas; mañana habrá otra votación.");
        note(archive, "ru", "Покупка новых фонарей", "Участники обсудили ёлки и зелёную краску для фонаря.");
        note(archive, "ja", "街灯の点検について", "委員会は東京都の橋にあるランプを交換する予算を承認した。");
        note(archive, "zh", "路灯维修计划", "委员会决定下个月更换图书馆门前的旧路灯。");
        note(archive, "ar", "اجتماع المصابيح", "قرر المشاركون شراء مصابيح جديدة، وقال المُدَرِّسُ إن المدرسة مظلمة.");
        note(
                archive,
                "tr",
                "Işıkların onarımı",
                "İstanbul'daki köprünün ışıkları değiştirildi; öğrenciler ışık istedi.");
        note(archive, "th", "ประชุมเรื่องโคมไฟ", "คณะกรรมการซื้อโคมไฟใหม่สำหรับห้องสมุด");
        note(archive, "ko", "가로등 회의", "위원회는 다리의 가로등을 바꾸기로 했다.");
        note(archive, "el", "Οι φανοί της γέφυρας", "Αγοράζουμε πράσινο χρώμα για τους φανούς.");
        note(archive, "he", "ישיבה על פנסים", "הוחלט לקנות שָׁלוֹשׁ מנורות.");
        index = archive.index();
    }

    private static void note(SmallArchive archive, String language, String title, String text) throws IOException {
        archive.note(
                language + "/2026-03-05.md",
                "---\nlanguage: " + language + "\n---\n\n# Call\n\n## " + title + "\n\n" + text.strip() + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | lantern paint",
                "en | budget",
                "en | libraries vote",
                "en | paint \"budgets of all\"",
                "de | Beschluss",
                "de | beschluße",
                "de | Beschlüsse",
                "de | beschlusse",
                "de | Mitglieder",
                "de | Versammlung",
                "de | Straßenlaterne",
                "de | strassenlaternen",
                "de | laternen",
                "de | grün",
                "de | gruner",
                "de | Haus Fluss",
                "de | häuser",
                "de | \"Häuser am Fluß\"",
                "fr | éclairage",
                "fr | eclairage école",
                "fr | l'ecole",
                "fr | ecole",
                "fr | d’art",
                "fr | élève",
                "fr | reparer lanterne",
                "fr | cassee",
                "fr | oeuvre",
                "fr | œuvres",
                "es | reunion",
                "es | reuniones farola",
                "es | nino",
                "es | niños pintaron",
                "es | votacion manana",
                "ru | фонарь",
                "ru | фонарями",
                "ru | елки",
                "ru | зеленую",
                "ru | покупки",
                "ja | 街灯",
                "ja | 点検",
                "ja | 東京",
                "ja | ランプ 予算",
                "ja | ﾗﾝﾌﾟ",
                "ja | 委員会は東京都",
                "ja | 橋",
                "zh | 路灯",
                "zh | 图书馆",
                "zh | 更换 旧路灯",
                "zh | \"旧路灯\"",
                "ar | مصابيح",
                "ar | المصابيح",
                "ar | مَصَابِيح",
                "ar | المدرس",
                "ar | المُدَرِّس",
                "ar | مدرسة",
                "tr | ışıklar",
                "tr | isik",
                "tr | IŞIK",
                "tr | ISIKLARI",
                "tr | istanbul",
                "tr | İSTANBUL",
                "tr | kopru",
                "tr | ogrenci",
                "th | โคมไฟ",
                "th | ห้องสมุด",
                "ko | 가로등",
                "el | φανος",
                "el | γεφυρα",
                "el | πράσινο",
                "he | פנסים",
                "he | שלוש",
            })
    void aNoteIsFoundByWordsOfItsLanguage(String language, String query) {
        assertEquals(
                List.of(language + "/2026-03-05.md"),
                SmallArchive.found(index, query),
                () -> index.search(query, 9).toString());
    }
}
