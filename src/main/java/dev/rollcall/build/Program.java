package dev.rollcall.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;

/** The program that builds, told apart from its other versions. */
final class Program {
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int DIRECTORY_LENGTH = 12;

    private Program() {}

    /** Its version, with a print of the jar that it runs from: the same version may be packaged again with other code. */
    static String print(String version) throws IOException {
        Optional<Path> jar = jar();
        return jar.isEmpty() ? version : version + " " + Long.toHexString(sum(jar.get()));
    }

    /** A checksum of the code in a jar. */
    static long sum(Path jar) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(directory(jar));
        return crc.getValue();
    }

    /**
     * What stands at the end of a jar: the names of its files with the checksum of each (APPNOTE.TXT of ZIP, 4.3.12), which tells
     * as much as all of it. All of it where its end is another.
     */
    private static ByteBuffer directory(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            ByteBuffer end = read(file, Math.max(0, file.size() - END), file.size());
            if (end.remaining() < END || end.getInt(0) != END_MARK) {
                return read(file, 0, file.size());
            }
            long length = Integer.toUnsignedLong(end.getInt(DIRECTORY_LENGTH));
            long start = Math.max(0, file.size() - END - length);
            return read(file, start, file.size());
        }
    }

    private static ByteBuffer read(FileChannel file, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // until all is read
        }
        return bytes.flip();
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
