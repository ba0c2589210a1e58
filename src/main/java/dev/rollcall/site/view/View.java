package dev.rollcall.site.view;

/** What a template sees: one record for each template, the whole contract with themes. Plain text unless a {@link Passage}. */
public interface View {
    /** The name of the template, such as {@code home.html}. */
    String template();

    Frame frame();
}
