package dev.rollcall.site.view;

import java.util.List;

/**
 * A plain page.
 *
 * @param edit the address where the note can be edited, may be empty
 * @param source the address of the note's source, may be empty
 * @param changed such as {@code last changed 5 March 2026}, may be empty
 * @param changes leads to what became of the note since it was approved, may be empty
 */
public record PlainView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        NoteText note,
        List<MeetingView.ContentsLine> contents,
        String edit,
        String source,
        String changed,
        Link changes)
        implements View {
    public PlainView {
        crumbs = List.copyOf(crumbs);
        contents = List.copyOf(contents);
    }

    @Override
    public String template() {
        return "plain.html";
    }
}
