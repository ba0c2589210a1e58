package dev.rollcall.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.util.Locale;

/** HackMD's line of tags, which is written as a heading of the last level: {@code ###### tags: `one` `two`}. */
final class Tags {
    private Tags() {}

    static boolean isTags(Heading heading) {
        return heading.getLevel() == 6
                && heading.getText().toString().strip().toLowerCase(Locale.ROOT).startsWith("tags:");
    }
}
