package dev.rollcall.version;

import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hands out the parts of addresses, each to one version or alias; names that differ by case alone are one. */
final class VersionNames {
    private final Map<String, String> takenBy = new HashMap<>();
    private final Map<Candidate, String> folders = new HashMap<>();

    /** Those that get a place, in the same order; the current one is asked first. */
    List<Candidate> named(List<Candidate> all, Candidate current, SourceRef settings, List<Diagnostic> told) {
        List<Candidate> named = new ArrayList<>();
        take(current, settings, told);
        for (Candidate candidate : all) {
            if (candidate.equals(current) || take(candidate, settings, told)) {
                named.add(candidate);
            }
        }
        return named;
    }

    String folder(Candidate candidate) {
        return Optional.ofNullable(folders.get(candidate)).orElseThrow();
    }

    private boolean take(Candidate candidate, SourceRef settings, List<Diagnostic> told) {
        String folder = FolderName.of(candidate.name()).orElse("unnamed");
        Optional<String> holder = take(folder, candidate.name());
        if (holder.isPresent()) {
            told.add(Diagnostic.error(
                    settings,
                    "version-twice",
                    "`" + folder + "` is the address of the versions `" + holder.get() + "` and `" + candidate.name()
                            + "`",
                    "leave one of them out by a pattern that begins with `!`"));
            return false;
        }
        folders.put(candidate, folder);
        return true;
    }

    /** Who has it already. */
    Optional<String> take(String folder, String name) {
        return Optional.ofNullable(takenBy.putIfAbsent(folder.toLowerCase(Locale.ROOT), name));
    }
}
