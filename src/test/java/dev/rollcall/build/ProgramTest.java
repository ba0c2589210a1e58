package dev.rollcall.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes in a program changes its print, so that nothing is kept from other code. */
class ProgramTest {
    @TempDir
    Path folder;

    @Test
    void aJarIsToldApartByWhatIsInIt() throws IOException {
        long sum = Program.sum(jar("a.jar", "Reader", "one way"));
        assertEquals(sum, Program.sum(jar("b.jar", "Reader", "one way")));
        assertNotEquals(sum, Program.sum(jar("c.jar", "Reader", "two way")));
        assertNotEquals(sum, Program.sum(jar("d.jar", "Writer", "one way")));
    }

    @Test
    void whatIsNoJarIsToldApartByAllOfIt() throws IOException {
        assertNotEquals(Program.sum(file("a", "short")), Program.sum(file("b", "other")));
        String end = " and an end that is the same";
        assertNotEquals(Program.sum(file("c", "one" + end)), Program.sum(file("d", "two" + end)));
    }

    private Path jar(String name, String entry, String text) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream files = new JarOutputStream(bytes)) {
            ZipEntry file = new ZipEntry(entry);
            file.setTime(0);
            files.putNextEntry(file);
            files.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
