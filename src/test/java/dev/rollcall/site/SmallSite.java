package dev.rollcall.site;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.SiteBuild;
import dev.rollcall.config.ConfigReader;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site of {@code src/test/resources/sites}, built in memory. */
record SmallSite(SortedMap<String, String> files, List<String> diagnostics) {
    static final Path SITES = Path.of("src/test/resources/sites");

    static SmallSite of(String name) throws IOException {
        return of(SITES.resolve(name));
    }

    static SmallSite of(Path folder) throws IOException {
        Path config = folder.resolve("site-config.yml");
        SiteConfig settings = Files.exists(config)
                ? ConfigReader.read(SourceFile.of("site-config.yml", Files.readString(config)))
                        .config()
                : SiteConfig.plain();
        SiteBuild build = SiteBuild.of(BuildRequest.onDisk(
                folder.resolve("content"),
                "content/",
                folder.resolve("themes"),
                settings,
                Optional.empty(),
                Optional.empty(),
                "1.0"));
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<OutputPath, ByteSource> file : build.tree().files().entrySet()) {
            files.put(file.getKey().value(), new String(file.getValue().bytes(), StandardCharsets.UTF_8));
        }
        List<String> diagnostics =
                build.diagnostics().list().stream().map(Object::toString).toList();
        return new SmallSite(files, diagnostics);
    }

    /** The pages and feeds, the names of assets without their hash; the packed files of the search have tests of their own. */
    SortedMap<String, String> withoutAssets() {
        SortedMap<String, String> plain = new TreeMap<>();
        files.forEach((path, text) -> {
            if (!path.startsWith("assets/") && !path.matches("search/.*\\.js")) {
                plain.put(path, text.replaceAll("(assets/[a-z]+)\\.[0-9a-f]{10}\\.", "$1.HASH."));
            }
        });
        return plain;
    }
}
