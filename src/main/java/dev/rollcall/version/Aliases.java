package dev.rollcall.version;

import dev.rollcall.git.RefPatterns;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other names of versions. */
final class Aliases {
    private final Map<Candidate, List<String>> byVersion = new HashMap<>();

    private Aliases() {}

    /** @param versions the newest first */
    static Aliases of(
            Map<String, YamlNode.Text> wishes, List<Candidate> versions, VersionNames names, List<Diagnostic> told) {
        Aliases aliases = new Aliases();
        wishes.forEach((alias, wish) -> {
            Optional<Candidate> target = versions.stream()
                    .filter(v -> RefPatterns.fits(wish.value().strip(), v.name()))
                    .findFirst();
            Optional<String> folder = FolderName.of(alias);
            if (target.isEmpty()) {
                told.add(Diagnostic.error(
                        wish.at(),
                        "version-alias",
                        "`" + alias + "` leads to `" + wish.value() + "`, which is none of the versions",
                        "name one that `tags` or `branches` let in"));
            } else if (folder.isEmpty() || names.take(folder.get(), alias).isPresent()) {
                told.add(Diagnostic.error(
                        wish.at(),
                        "version-alias",
                        "`" + alias + "` cannot be an alias: a version has this address, or it has no letter or digit",
                        "take another word"));
            } else {
                aliases.byVersion
                        .computeIfAbsent(target.get(), v -> new ArrayList<>())
                        .add(folder.get());
            }
        });
        return aliases;
    }

    List<String> of(Candidate version) {
        return byVersion.getOrDefault(version, List.of());
    }
}
