package dev.rollcall.gates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Real notes that are kept outside this repository; where they are not given, a gate says so and is skipped. */
final class SharedFolder {
    private static final String PROPERTY = "rollcall.shared";

    private SharedFolder() {}

    static Path path() {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            System.err.println("GATE SKIPPED: no folder of real notes; give one with -D" + PROPERTY + "=FOLDER");
        }
        Assumptions.assumeTrue(folder.isPresent(), "no folder of real notes");
        return folder.get();
    }
}
