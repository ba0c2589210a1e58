package dev.rollcall.site.view;

import java.util.List;

/** A plain page. */
public record PlainView(
        Frame frame,
        List<Link> crumbs,
        String heading,
        NoteText note,
        List<MeetingView.ContentsLine> contents,
        String edit,
        String source)
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
