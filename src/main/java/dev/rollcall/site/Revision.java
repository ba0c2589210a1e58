package dev.rollcall.site;

import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.archive.PageEntry;
import dev.rollcall.model.Prose;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site of which some notes say the same in other words. Nothing stands at another address: only the pages of these notes are
 * planned again, and those that list things when one of them is asked for. What pages of other notes say of these notes is as
 * before.
 */
public final class Revision {
    private static final OutputPath HOME = new OutputPath("index.html");

    private final Shelf shelf;
    private final Site before;
    private final Map<OutputPath, Page> own = new HashMap<>();
    private final Map<OutputPath, ByteSource> files = new HashMap<>();
    private final Later<Page> home = new Later<>(this::home);
    private final Later<Map<OutputPath, Page>> lists = new Later<>(this::lists);

    /**
     * @param plan of the archive as it is now
     * @param before the site as it was planned in full
     * @param notes the paths of the notes that changed
     */
    public Revision(SitePlan plan, Site before, Set<String> notes) {
        this.before = before;
        Set<String> referenced = referenced(plan, notes);
        NoteLinks links = new NoteLinks(
                plan.archive(),
                plan.settings().host(),
                referenced,
                plan.files()::elsewhere,
                plan.files()::has,
                new NoteAnchors(plan.documents()));
        shelf = new Shelf(plan.archive(), plan.settings(), new NoteShowing(plan.documents(), links), plan.files());
        plan.archive().meetings().stream()
                .filter(m -> notes.contains(m.meeting().prose().path()))
                .forEach(this::add);
        plan.archive().pages().stream()
                .filter(p -> notes.contains(p.page().prose().path()))
                .forEach(this::add);
        before.pages().forEach(this::likeBefore);
    }

    /** What was known to be referred to, and what these notes refer to now. */
    private Set<String> referenced(SitePlan plan, Set<String> notes) {
        Set<String> known = before.files().stream()
                .map(f -> f.path().value())
                .filter(path -> path.startsWith(ReferencedFiles.FOLDER))
                .map(path -> path.substring(ReferencedFiles.FOLDER.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (plan.files().paths().isEmpty()) {
            return known;
        }
        ReferencedFiles found =
                new ReferencedFiles(plan.files().paths(), plan.settings().host());
        notes.forEach(path ->
                found.look(path, plan.texts().apply(new Prose(path, 1, 1)).text()));
        for (String path : found.found()) {
            if (known.add(path)) {
                files.put(
                        new OutputPath(ReferencedFiles.FOLDER + path),
                        () -> plan.files().bytes(path));
            }
        }
        return known;
    }

    private void add(MeetingEntry meeting) {
        DecisionPages decisions = new DecisionPages(shelf);
        Stream.of(
                        Stream.of(new MeetingPages(shelf).page(meeting)),
                        meeting.decisions().stream().map(d -> decisions.page(meeting, d)),
                        new ChangesPages(shelf).of(meeting).stream())
                .flatMap(pages -> pages)
                .forEach(page -> own.put(page.path(), page));
    }

    private void add(PageEntry entry) {
        Stream.concat(Stream.of(new PlainPages(shelf).page(entry)), new ChangesPages(shelf).of(entry).stream())
                .forEach(page -> own.put(page.path(), page));
    }

    private void likeBefore(Page page) {
        own.computeIfPresent(page.path(), (path, now) -> {
            Page listed = page.listed() ? now : now.unlisted();
            return page.departed().isEmpty() ? listed : listed.withDeparted(page.departed());
        });
    }

    private Page home() {
        return new HomePage(shelf).page();
    }

    private Map<OutputPath, Page> lists() {
        List<Page> pages = new ArrayList<>(new MeetingLists(shelf).pages());
        pages.addAll(DecisionEntries.register(shelf).pages());
        pages.addAll(ActionEntries.register(shelf).pages());
        pages.addAll(new PeoplePages(shelf).pages());
        pages.addAll(new ProjectPages(shelf).pages());
        pages.addAll(new TopicDirectory(shelf).pages());
        pages.addAll(new PlainPages(shelf).pages());
        return pages.stream().collect(Collectors.toMap(Page::path, page -> page, (one, other) -> one));
    }

    /** The page of a file, where it is another one than before; pages that list things may be the same. */
    public Optional<Page> page(OutputPath path) {
        Page page = path.equals(HOME) ? home.get() : own.get(path);
        return page != null || isOfOneNote(path)
                ? Optional.ofNullable(page)
                : Optional.ofNullable(lists.get().get(path));
    }

    /** A file that these notes refer to and nothing referred to before. */
    public Optional<ByteSource> file(OutputPath path) {
        return Optional.ofNullable(files.get(path));
    }

    private boolean isOfOneNote(OutputPath path) {
        String folder = above(path.value());
        return !folder.isEmpty()
                && (shelf.archive().meeting(folder).isPresent()
                        || shelf.archive()
                                .meeting(above(folder.substring(0, folder.length() - 1)))
                                .isPresent());
    }

    private static String above(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
