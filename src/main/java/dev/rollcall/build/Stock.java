package dev.rollcall.build;

import dev.rollcall.archive.Gathering;
import dev.rollcall.cache.Cache;
import dev.rollcall.cache.Key;
import dev.rollcall.dialect.MeetingReader;
import dev.rollcall.markdown.MarkdownDocument;
import dev.rollcall.markdown.MarkdownReader;
import dev.rollcall.markdown.Question;
import dev.rollcall.model.Prose;
import dev.rollcall.notes.Content;
import dev.rollcall.notes.ContentRules;
import dev.rollcall.notes.Folder;
import dev.rollcall.notes.Note;
import dev.rollcall.notes.NoteReader;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several builds of one process share: a note whose text is the same in two versions is understood once, and a theme is
 * read once. All of it is immutable and follows from what it is asked with. Safe for use by several threads.
 */
final class Stock {
    private final NoteReader noteReader = new NoteReader(new MarkdownReader());
    private final RecentNotes recent = new RecentNotes();
    private final AskedLater later = new AskedLater();
    private final Map<Understood, Understanding> understandings = new ConcurrentHashMap<>();
    private final Map<Look, ThemeFolder> themes = new ConcurrentHashMap<>();

    private @Nullable LastGathering last;
    private @Nullable LastContent content;
    private @Nullable SearchDesk desk;
    private final Set<Object> used = ConcurrentHashMap.newKeySet();
    private volatile Cache understood;
    private volatile Cache answers;

    Stock() {
        this(Cache.none(), Cache.none());
    }

    /**
     * @param understood what earlier runs understood
     * @param answers what they answered about notes
     */
    Stock(Cache understood, Cache answers) {
        this.understood = understood;
        this.answers = answers;
    }

    /** @param words what the settings say of how notes are read */
    private record Understood(Content.Text text, String words) {}

    /** The same for a key. */
    private record Words(String words) {}

    private record Lines(int first, int last) {}

    private record Digested(String digest) {}

    /** @param lasts not where somebody gave up, who another time may not */
    private record Made<T>(T value, boolean lasts) {}

    private record Look(Folder themes, String name, String outer) {}

    /** A note as Markdown; one that was asked for long ago is read again. */
    Note note(Content.Text text) {
        return recent.find(text).orElseGet(() -> {
            Note note = noteReader.read(text.path(), text.file());
            recent.add(text, note);
            return note;
        });
    }

    /** What a reader understands of a note, without its reasons; readers that were made from equal words are one. */
    Understanding understanding(KeyedText text, String words, MeetingReader reader) {
        Understood wanted = new Understood(text.text(), words);
        used.add(wanted);
        return understandings.computeIfAbsent(
                wanted,
                u -> known(
                                understood,
                                Understanding.class,
                                () -> text.key().and(new Words(words)),
                                found -> found.fits(text.text()),
                                () -> understood(text.text(), reader))
                        .withoutReasons());
    }

    private Made<Understanding> understood(Content.Text text, MeetingReader reader) {
        Note note = note(text);
        Understanding made = new Understanding(note.diagnostics(), reader.read(note));
        if (!recent.holdAll()) {
            later.answer(text, note.document(), made.reading());
        }
        return new Made<>(made, !note.document().isGivenUp());
    }

    /** What somebody asks about a note. */
    <A extends Record> A answer(KeyedText text, Question<A> question) {
        return known(
                answers,
                question.type(),
                () -> text.key().and(question.terms()),
                question::holds,
                () -> answered(text.text(), question));
    }

    private <A extends Record> Made<A> answered(Content.Text text, Question<A> question) {
        Optional<A> known = later.take(text, question);
        if (known.isPresent()) {
            return new Made<>(known.get(), true);
        }
        MarkdownDocument note = note(text).document();
        A made = question.answer(note);
        return new Made<>(made, question.isWhole(made) && !note.isGivenUp());
    }

    /** The digest of some lines of a note. */
    String digest(KeyedText text, Prose lines) {
        return known(
                        answers,
                        Digested.class,
                        () -> text.key().and(new Lines(lines.firstLine(), lines.lastLine())),
                        found -> Digests.isOne(found.digest()),
                        () -> new Made<>(new Digested(Digests.of(text.text().file(), lines)), true))
                .digest();
    }

    private static <T extends Record> T known(
            Cache cache, Class<T> type, Supplier<Key> key, Predicate<T> holds, Supplier<Made<T>> work) {
        if (!cache.keeps()) {
            return work.get().value();
        }
        Key place = key.get();
        return cache.find(type, place).filter(holds).orElseGet(() -> {
            Made<T> made = work.get();
            if (made.lasts()) {
                cache.put(place, made.value());
            }
            return made.value();
        });
    }

    ThemeFolder theme(Folder folder, String name, String outer) throws IOException {
        Look look = new Look(folder, name, outer);
        used.add(look);
        ThemeFolder theme = themes.get(look);
        if (theme == null) {
            theme = ThemeFolder.read(folder, name, outer);
            themes.put(look, theme);
        }
        return theme;
    }

    /** Tells apart what pages of a theme show; of nothing where nobody could make use of it. */
    Function<Record, String> prints(ThemeFolder theme) {
        if (!answers.keeps()) {
            return view -> "";
        }
        Key look = Key.of(theme.print());
        return view -> look.print(view).toString();
    }

    /** The files of an index. */
    Map<OutputPath, ByteSource> files(Searchable found) {
        return answers.keeps() ? KeptIndex.files(found, answers) : found.files();
    }

    /** The archive of these facts, and what was doubtful about it. */
    Gathering gathering(LastGathering.Facts facts, Supplier<Gathering> anew) {
        return last == null ? anew.get() : last.of(facts, anew);
    }

    /** Where a site that is made again and again is searched; none for others. */
    Optional<SearchDesk> desk() {
        return Optional.ofNullable(desk);
    }

    /** The folder of notes; of one that was read before, what was touched since is read again. */
    ContentFolder content(Folder root, String shownAs, ContentRules rules) throws IOException {
        ContentFolder folder =
                content == null ? ContentFolder.read(root, shownAs, rules) : content.of(root, shownAs, rules);
        recent.expect(folder.content().texts());
        return folder;
    }

    /** From now on the last archive serves again where no fact has changed, and the last notes as far as told; for previews. */
    LastContent remember() {
        last = new LastGathering();
        content = new LastContent();
        desk = new SearchDesk();
        recent.keepOnlyLatest();
        return content;
    }

    /** From now on nothing is looked up among what earlier runs worked out, nor added to it. */
    void leaveCache() {
        understood = Cache.none();
        answers = Cache.none();
    }

    /** Forgets what nobody asked for since this was last called; not while somebody asks. */
    void forgetUnused() {
        later.keepOnly(used.stream()
                .filter(Understood.class::isInstance)
                .map(key -> ((Understood) key).text())
                .collect(Collectors.toSet()));
        Stream.of(understandings, themes).forEach(kept -> kept.keySet().removeIf(key -> !used.contains(key)));
        used.clear();
    }
}
