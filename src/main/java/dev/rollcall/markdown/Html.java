package dev.rollcall.markdown;

import org.jspecify.annotations.Nullable;

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
    public boolean equals(@Nullable Object other) {
        return other instanceof Html html && value.equals(html.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
