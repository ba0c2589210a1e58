package dev.rollcall.site.view;

/**
 * A page that says that something was here and is gone.
 *
 * @param what it was, as far as that is known; may be empty
 * @param source the note that it stood in, may be empty
 * @param last the day on which it was seen last, in words; may be empty
 * @param series that it belonged to, may be empty
 */
public record GoneView(Frame frame, String what, String source, String last, Link series, Link meetings, Link search)
        implements View {
    @Override
    public String template() {
        return "gone.html";
    }
}
