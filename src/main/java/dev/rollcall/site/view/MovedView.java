package dev.rollcall.site.view;

/**
 * A page that leads on, by itself and by a link.
 *
 * @param heading such as {@code This page has moved}
 * @param now where it is now
 * @param canonical the address that search engines shall know instead
 */
public record MovedView(Frame frame, String heading, Link now, String canonical) implements View {
    @Override
    public String template() {
        return "moved.html";
    }
}
