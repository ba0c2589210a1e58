package dev.rollcall.version;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A version that was made and is read from where it is kept. Safe for use by several threads.
 *
 * @param addresses of its pages
 * @param places tells apart what the other versions looked like to it
 * @param remarks what its maker had to say
 */
public record KeptVersion(List<String> addresses, String places, List<String> remarks, ZipFile files)
        implements AutoCloseable {
    public KeptVersion {
        addresses = List.copyOf(addresses);
        remarks = List.copyOf(remarks);
    }

    /** The paths of its files from its root. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        Collections.list(files.entries()).forEach(entry -> paths.add(entry.getName()));
        return paths;
    }

    public byte[] bytes(String path) throws IOException {
        ZipEntry entry = files.getEntry(path);
        if (entry == null) {
            throw new IOException("there is no file `" + path + "`");
        }
        try (InputStream in = files.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
