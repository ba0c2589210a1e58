package dev.rollcall.dialect;

import dev.rollcall.source.SourceFile;
import dev.rollcall.source.SourceRef;
import dev.rollcall.source.Yaml;
import dev.rollcall.source.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a language that announce the parts of a note and write its days; a file of the same shape as {@code recognize:}
 * in the settings. English is not among them: the recognizers themselves know it.
 *
 * @param away what is told behind the name of one person who was not there
 * @param saysNo what a column of who was there says of one who was not
 * @param status what heads a column that may tell so
 * @param nothing what stands in place of a fact where there is none
 * @param months twelve lists of names
 * @param beforeADay what may stand between a weekday or a title and a day
 * @param meetings what a meeting or its notes are called
 */
record LanguageWords(
        Words words,
        List<String> away,
        List<String> saysNo,
        List<String> status,
        List<String> nothing,
        List<List<String>> months,
        List<String> weekdays,
        List<String> beforeADay,
        List<String> meetings) {
    /** Every language that is known. A new one is a file in {@code words/} and its tag here. */
    static final List<LanguageWords> ALL = List.of("de", "es", "fr", "it", "ja", "ko", "nl", "pt", "ru", "zh").stream()
            .map(LanguageWords::read)
            .toList();

    private static LanguageWords read(String language) {
        String name = "words/" + language + ".yml";
        try (InputStream in = LanguageWords.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return of(Yaml.read(SourceFile.of(name, text)).fields(new SourceRef(name, 1, 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageWords of(YamlNode.Fields file) {
        return new LanguageWords(
                Words.of(lists(file, "headings"), lists(file, "markers")),
                texts(file, "away"),
                texts(file, "says-no"),
                texts(file, "status"),
                texts(file, "nothing"),
                months(file),
                texts(file, "weekdays"),
                texts(file, "before-a-day"),
                texts(file, "meetings"));
    }

    private static List<List<String>> months(YamlNode.Fields file) {
        return file.value("months")
                .filter(YamlNode.Items.class::isInstance)
                .map(n -> ((YamlNode.Items) n)
                        .values().stream().map(YamlNode::texts).toList())
                .orElse(List.of());
    }

    private static List<String> texts(YamlNode.Fields file, String key) {
        return file.value(key).map(YamlNode::texts).orElse(List.of());
    }

    private static Map<String, List<String>> lists(YamlNode.Fields file, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        file.value(key)
                .filter(YamlNode.Fields.class::isInstance)
                .ifPresent(node -> ((YamlNode.Fields) node)
                        .byKey()
                        .forEach((subject, field) ->
                                lists.put(subject, field.value().texts())));
        return lists;
    }
}
