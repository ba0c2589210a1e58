package dev.rollcall.site.view;

/** The page for an address that leads nowhere. */
public record MissingView(Frame frame, Link meetings) implements View {
    @Override
    public String template() {
        return "missing.html";
    }
}
