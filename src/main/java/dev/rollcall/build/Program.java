package dev.rollcall.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;

/** The program that builds, told apart from its other versions. */
final class Program {
    private Program() {}

    /** Its version, with a print of the jar that it runs from: the same version may be packaged again with other code. */
    static String print(String version) throws IOException {
        Optional<Path> jar = jar();
        if (jar.isEmpty()) {
            return version;
        }
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(jar.get()));
        return version + " " + Long.toHexString(crc.getValue());
    }

    /** Whether it runs from a jar; else its print does not tell what its code is. */
    static boolean isPackaged() {
        return jar().isPresent();
    }

    private static Optional<Path> jar() {
        try {
            CodeSource source = Program.class.getProtectionDomain().getCodeSource();
            URL place = source == null ? null : source.getLocation();
            return Optional.ofNullable(place == null ? null : Path.of(place.toURI()))
                    .filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
