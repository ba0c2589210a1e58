package dev.rollcall.site.view;

/**
 * A page that leads on, by itself and by a link.
 *
 * @param now where it is now
 * @param canonical the address that search engines shall know instead
 */
public record MovedView(Frame frame, Link now, String canonical) implements View {
    @Override
    public String template() {
        return "moved.html";
    }
}
