package dev.rollcall.version;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a version as a part of an address, safe as the name of a folder anywhere. */
final class FolderName {
    private static final int LONGEST = 80;
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern AT_ENDS = Pattern.compile("^[._-]+|[._-]+$");

    /** Windows keeps these names for devices, whatever follows their dot. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FolderName() {}

    /** Empty where nothing of the name can stand in an address. */
    static Optional<String> of(String name) {
        String plain = AT_ENDS.matcher(OTHER.matcher(name).replaceAll("-")).replaceAll("");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        String first = cut.contains(".") ? cut.substring(0, cut.indexOf('.')) : cut;
        if (DEVICES.contains(first.toLowerCase(Locale.ROOT))) {
            return Optional.of("v-" + cut);
        }
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }
}
