package dev.rollcall.output;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The place of a file in the output, relative, with {@code /}. Cannot leave the output folder: no empty, {@code .} or
 * {@code ..} parts, no backslash, colon or control character, no part over 200 bytes.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    private static final int MAX_PART = 200;
    private static final String UNPORTABLE = "<>\"|?*";
    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    public OutputPath {
        for (String part : value.split("/", -1)) {
            if (part.isEmpty()
                    || part.equals(".")
                    || part.equals("..")
                    || part.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAX_PART
                    || part.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':')) {
                throw new IllegalArgumentException("`" + value + "` is no path below the output folder");
            }
        }
    }

    /** Whether every disk and host can hold it: Windows keeps some names for devices, and takes no dot or space at an end. */
    public boolean isPortable() {
        return parts().stream()
                .noneMatch(p -> DEVICE.matcher(p).matches()
                        || p.endsWith(".")
                        || p.endsWith(" ")
                        || p.chars().anyMatch(c -> UNPORTABLE.indexOf(c) >= 0));
    }

    /** The page at an address that ends in {@code /}, or is empty for the site's root. */
    public static OutputPath page(String address) {
        return new OutputPath(address + "index.html");
    }

    public List<String> parts() {
        return List.of(value.split("/"));
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
