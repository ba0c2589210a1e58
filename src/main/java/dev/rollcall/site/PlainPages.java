package dev.rollcall.site;

import dev.rollcall.archive.PageEntry;
import dev.rollcall.markdown.Rendering;
import dev.rollcall.model.PlainPage;
import dev.rollcall.site.view.DirectoryView;
import dev.rollcall.site.view.Frame;
import dev.rollcall.site.view.PlainView;
import java.util.ArrayList;
import java.util.List;

/** The notes that are no meetings, and the list of them. */
record PlainPages(Shelf shelf) {
    static final String ADDRESS = "pages/";

    List<Page> pages() {
        List<PageEntry> entries = shelf.archive().pages();
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        Page.Head head = new Page.Head("Other pages", "The notes that are no meetings.", Page.Part.PAGES);
        pages.add(Page.at(ADDRESS, Shelf.SITE, head, (frame, faults) -> all(frame)));
        entries.forEach(entry -> pages.add(page(entry)));
        return pages;
    }

    private DirectoryView all(Frame frame) {
        Links links = Links.from(ADDRESS);
        List<Directory.Named> names = shelf.archive().pages().stream()
                .map(p -> new Directory.Named(p.page().title(), entry(p, links)))
                .toList();
        return Directory.byInitial(frame, "Other pages", English.count(names.size(), "page", "pages"), names);
    }

    private static DirectoryView.Entry entry(PageEntry entry, Links links) {
        String path = entry.page().prose().path();
        return new DirectoryView.Entry(links.link(entry.page().title(), entry.address()), path, "");
    }

    Page page(PageEntry entry) {
        Page.Head head = new Page.Head(entry.page().title(), "", Page.Part.PAGES);
        return Page.at(entry.address(), entry.page().at(), head, (frame, faults) -> view(entry, frame, faults))
                .draftIf(entry.page().settings().isDraft());
    }

    private PlainView view(PageEntry entry, Frame frame, RenderFaults faults) {
        Links links = Links.from(entry.address());
        PlainPage page = entry.page();
        Rendering shown =
                shelf.notes().show(new NoteShowing.Wish(page.prose(), page.title(), 2, links, List.of()), faults);
        return new PlainView(
                frame,
                List.of(links.link("Other pages", ADDRESS)),
                page.title(),
                MeetingPages.note(
                        shown, page.settings().language(), shelf.settings().language()),
                MeetingFacts.contents(shown.contents()),
                shelf.settings().host().map(h -> h.edit(page.prose().path())).orElse(""),
                shelf.settings().host().map(h -> h.source(page.prose().path())).orElse(""),
                shelf.files()
                        .lastChange(page.prose().path())
                        .map(LastChange::words)
                        .orElse(""),
                ChangesPages.link(shelf, entry, links));
    }
}
