package dev.rollcall.bench.preview;

import dev.rollcall.bench.archive.ArchiveGenerator;
import dev.rollcall.bench.archive.HugoArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program with a site of its own of the same notes.
 *
 * @param serve how it is started; {@code PORT} stands for where to serve
 * @param looks what it can show
 */
record Peer(String name, Path site, List<String> serve, List<Look> looks) {
    static Peer rollcall(Options options, int notes) throws IOException {
        Path site = options.work().resolve("rollcall-" + notes);
        if (!Files.exists(site)) {
            ArchiveGenerator.main(new String[] {Integer.toString(notes), "1", site.toString()});
        }
        String program = options.program().toString();
        return new Peer(
                "Rollcall", site, List.of(program, "serve", "--site", site.toString(), "--port", "PORT"), Look.ours());
    }

    /** In the way in which it is fastest: which is its usual one: all in memory, and of an edit only what was looked at lately. */
    static Peer hugo(Options options, int notes) throws IOException {
        Path site = options.work().resolve("hugo-" + notes);
        if (!Files.exists(site)) {
            HugoArchive.main(new String[] {Integer.toString(notes), "1", site.toString()});
        }
        return new Peer(
                "Hugo", site, List.of("hugo", "server", "--source", site.toString(), "--port", "PORT"), Look.others());
    }

    Path content() {
        return site.resolve("content");
    }

    Served start() throws IOException, InterruptedException {
        return Served.start(serve, site.resolveSibling(site.getFileName() + ".log"));
    }

    /** Builds the site of Rollcall once, so that what it knows of the notes is kept. */
    void build(Path program, Path output) throws IOException, InterruptedException {
        List<String> words = List.of(
                program.toString(), "build", "--quiet", "--site", site.toString(), "--output", output.toString());
        int code = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code > 1) { // 1: something in a note is reported as wrong
            throw new IOException("the build failed: " + code);
        }
    }
}
