package dev.rollcall.site.view;

/** The search page: a form and room for what a script finds; it shows nothing of the archive by itself. */
public record SearchView(Frame frame) implements View {
    @Override
    public String template() {
        return "search.html";
    }
}
