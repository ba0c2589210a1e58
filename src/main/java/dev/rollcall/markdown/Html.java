package dev.rollcall.markdown;

/** HTML that went through the allow-list: safe to put into a page as it is. Only this room makes it. */
public final class Html {
    /** Nothing to show. */
    public static final Html EMPTY = new Html("");

    private final String value;

    Html(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
