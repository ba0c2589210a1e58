package dev.rollcall.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Where versions are kept that were made, by what they were made from: a file {@code <key>.zip} with the files, and beside it
 * {@code <key>.txt}, written last, which says what else there is to know and how to tell that the first is whole. What is
 * not whole is dropped. Everything in the folder may be deleted at any time.
 */
public final class Keep {
    private static final String FIRST_LINE = "rollcall version 1";
    private static final Pattern LINE = Pattern.compile("(check|places|address|remark) ?(.*)");
    private static final long NO_TIME = 315_532_800_000L; // 1980, the first that the format has

    private final Path folder;

    public Keep(Path folder) {
        this.folder = folder;
    }

    /** What was kept under a key, if it is whole. */
    public Optional<KeptVersion> find(String key) throws IOException {
        Path zip = folder.resolve(key + ".zip");
        Path about = folder.resolve(key + ".txt");
        if (!Files.isRegularFile(zip) || !Files.isRegularFile(about)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(about);
            boolean whole = !lines.isEmpty()
                    && lines.get(0).equals(FIRST_LINE)
                    && values(lines, "check").equals(List.of(check(zip)))
                    && values(lines, "places").size() == 1
                    && lines.get(lines.size() - 1).equals(end(lines.subList(0, lines.size() - 1)));
            if (whole) {
                return Optional.of(new KeptVersion(
                        values(lines, "address"),
                        values(lines, "places").get(0),
                        values(lines, "remark"),
                        new ZipFile(zip.toFile())));
            }
        } catch (CharacterCodingException | java.util.zip.ZipException e) {
            // damaged, as below
        }
        Files.deleteIfExists(about);
        Files.deleteIfExists(zip);
        return Optional.empty();
    }

    /** Gives the files of a version, one after another. */
    @FunctionalInterface
    public interface Filling {
        void fill(Sink sink) throws IOException;
    }

    /** Takes the files of a version. */
    @FunctionalInterface
    public interface Sink {
        void put(String path, byte[] bytes) throws IOException;
    }

    /** Keeps a version. */
    public KeptVersion put(String key, List<String> addresses, String places, List<String> remarks, Filling filling)
            throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".new-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(fresh);
                    ZipOutputStream zip = new ZipOutputStream(new java.io.BufferedOutputStream(out, 1 << 16))) {
                filling.fill((path, bytes) -> {
                    ZipEntry entry = asItIs(path, bytes);
                    zip.putNextEntry(entry);
                    zip.write(bytes);
                    zip.closeEntry();
                });
            }
            Path about = folder.resolve(key + ".txt");
            Files.deleteIfExists(about);
            Path kept = folder.resolve(key + ".zip");
            Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(about, about(check(kept), addresses, places, remarks));
            return new KeptVersion(addresses, places, remarks, new ZipFile(kept.toFile()));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Not compressed, which would take a good part of the time that keeping it saves. */
    private static ZipEntry asItIs(String path, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    /** Deletes all but what stands under these keys. */
    public void dropOthers(Set<String> keys) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> files = Files.list(folder)) {
            others = files.filter(f -> !keys.contains(f.getFileName().toString().replaceFirst("\\.(?:zip|txt)$", "")))
                    .filter(f -> f.getFileName().toString().matches("(?:\\.new-.*\\.zip|[0-9a-f]{64}\\.(?:zip|txt))"))
                    .toList();
        }
        for (Path other : others) {
            Files.deleteIfExists(other);
        }
    }

    private static String about(String check, List<String> addresses, String places, List<String> remarks) {
        List<String> lines = new ArrayList<>(List.of(FIRST_LINE, "check " + check, "places " + places));
        addresses.forEach(a -> lines.add("address " + a));
        remarks.forEach(r -> lines.add("remark " + r.replaceAll("\\R", " ")));
        lines.add(end(lines));
        return String.join("\n", lines) + "\n";
    }

    private static String end(List<String> lines) {
        CRC32 crc = new CRC32();
        crc.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return "end " + Long.toHexString(crc.getValue());
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .filter(m -> m.group(1).equals(key))
                .map(m -> m.group(2))
                .toList();
    }

    /** Tells damage, not malice: who can write here can write the output as well. */
    private static String check(Path file) throws IOException {
        CRC32 crc = new CRC32();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                length += n;
            }
        }
        return length + "-" + Long.toHexString(crc.getValue());
    }
}
