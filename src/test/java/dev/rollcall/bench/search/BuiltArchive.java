package dev.rollcall.bench.search;

import com.sun.management.OperatingSystemMXBean;
import dev.rollcall.archive.Archive;
import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.KnownArchive;
import dev.rollcall.build.SettingsFile;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.OutputTree;
import dev.rollcall.output.OutputWriter;
import dev.rollcall.search.SearchIndex;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Notes, the site that Rollcall built of them, and what is known of them.
 *
 * @param site the built site
 * @param index as {@code rollcall search} asks it
 * @param search what belongs to the search, in the site
 * @param seconds of all processors together for the whole build
 */
record BuiltArchive(String name, Archive archive, Path site, SearchIndex index, IndexCost search, double seconds) {

    /** @param settings a file that need not exist */
    static BuiltArchive of(String name, Path notes, Path settings, Path work) throws IOException {
        Path site = work.resolve("site");
        SiteConfig config = Files.exists(settings)
                ? SettingsFile.read(SourceFile.of("site-config.yml", Files.readString(settings)), notes)
                        .config()
                : SiteConfig.plain();
        BuildRequest request = BuildRequest.onDisk(
                notes, "", work.resolve("no-themes"), config, Optional.empty(), Optional.empty(), "measured");
        double began = used();
        SiteBuild build = SiteBuild.of(request);
        double read = used();
        OutputTree tree = build.tree(); // here the index is made
        double indexed = used();
        new OutputWriter(site).write(tree, build::isFit);
        double written = used();
        return new BuiltArchive(
                name,
                KnownArchive.of(build),
                site,
                build.index(),
                IndexCost.of(site, f -> isSearch(f.toString().replace('\\', '/')), indexed - read),
                written - began);
    }

    private static boolean isSearch(String path) {
        return path.startsWith("search/") || path.startsWith("assets/search.");
    }

    /** What this process took of all processors so far. */
    private static double used() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
