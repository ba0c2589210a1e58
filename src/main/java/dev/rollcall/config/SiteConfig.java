package dev.rollcall.config;

import dev.rollcall.source.YamlNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a site, checked, with defaults where the file says nothing.
 *
 * @param url where the site is published, with a final {@code /}
 * @param language a BCP 47 tag
 * @param timezone of notes that give a time but no zone
 * @param theme the folder of the theme below {@code themes/}
 * @param extensions endings of notes, without dot
 * @param ignore globs of paths below the content folder that are not looked at
 * @param series by folder or name, in the order of the file
 * @param projects by {@code owner/name}, in the order of the file
 * @param topics by slug, in the order of the file
 * @param recognize words for all notes
 * @param redirects where old addresses lead
 * @param versions states of the notes that are published side by side
 */
public record SiteConfig(
        Optional<String> title,
        String description,
        Optional<URI> url,
        String language,
        Optional<String> timezone,
        Repository repository,
        String theme,
        List<String> extensions,
        List<String> ignore,
        Map<String, Series> series,
        Map<String, Project> projects,
        Map<String, Topic> topics,
        Recognize recognize,
        Redirects redirects,
        Versions versions) {

    /**
     * Where the notes are kept.
     *
     * @param name {@code owner/name} on GitHub
     * @param path of the content folder in the repository; empty for its root
     */
    public record Repository(Optional<String> name, String branch, String path) {}

    /**
     * What the settings say of a series.
     *
     * @param recognize words for its notes alone
     */
    public record Series(Optional<String> title, String description, Recognize recognize) {}

    /**
     * Words that notes use, in any language.
     *
     * @param headings by what they announce, one of {@link #HEADINGS}
     * @param markers by what they make of the text after them, one of {@link #MARKERS}
     */
    public record Recognize(Map<String, List<String>> headings, Map<String, List<String>> markers) {
        /** What a heading or a label can announce. */
        public static final List<String> HEADINGS = List.of(
                "attendees",
                "absent",
                "agenda",
                "minutes",
                "notes",
                "updates",
                "decisions",
                "actions",
                "date",
                "time",
                "next-meeting",
                "skip");

        /** What a word before a colon can make of what follows. */
        public static final List<String> MARKERS = List.of("decision", "action", "item");

        public static Recognize nothing() {
            return new Recognize(Map.of(), Map.of());
        }
    }

    /**
     * Which states of the notes are published side by side, as written.
     *
     * @param tags patterns of names
     * @param branches patterns of names
     * @param titles by name, for readers
     * @param latest the name, or a pattern of names, of the one that stands at the root
     * @param aliases other names, each with the name or pattern of what it leads to
     * @param noindex patterns of the names of those that search engines shall not know
     */
    public record Versions(
            List<YamlNode.Text> tags,
            List<YamlNode.Text> branches,
            Map<String, String> titles,
            Optional<YamlNode.Text> latest,
            Map<String, YamlNode.Text> aliases,
            List<YamlNode.Text> noindex) {
        /** There is one state only. */
        public static Versions none() {
            return new Versions(List.of(), List.of(), Map.of(), Optional.empty(), Map.of(), List.of());
        }

        public boolean isNone() {
            return tags.isEmpty() && branches.isEmpty();
        }
    }

    /** What the settings say of a project. */
    public record Project(Optional<String> title, List<String> aliases, String description) {}

    /**
     * What the settings say of a topic.
     *
     * @param words a meeting belongs to the topic where one of them stands in its title, items, decisions or actions
     */
    public record Topic(Optional<String> title, String description, List<String> words) {}

    /** The same for an older state of the same site: where it is and how it looks is said by the newest. */
    public SiteConfig at(SiteConfig newest) {
        return new SiteConfig(
                title,
                description,
                newest.url(),
                language,
                timezone,
                newest.repository(),
                newest.theme(),
                extensions,
                ignore,
                series,
                projects,
                topics,
                recognize,
                Redirects.none(),
                Versions.none());
    }

    /** The settings of a folder of notes without any. */
    public static SiteConfig plain() {
        return new SiteConfig(
                Optional.empty(),
                "",
                Optional.empty(),
                "en",
                Optional.empty(),
                new Repository(Optional.empty(), "main", "content"),
                "default",
                List.of("md", "markdown", "txt"),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Recognize.nothing(),
                Redirects.none(),
                Versions.none());
    }

    /** The same with what a list of old addresses says. */
    public SiteConfig withRedirects(Redirects others) {
        return new SiteConfig(
                title,
                description,
                url,
                language,
                timezone,
                repository,
                theme,
                extensions,
                ignore,
                series,
                projects,
                topics,
                recognize,
                others,
                versions);
    }
}
