package dev.rollcall.cli;

import dev.rollcall.build.BuildRequest;
import dev.rollcall.build.Built;
import dev.rollcall.build.Kept;
import dev.rollcall.build.Progress;
import dev.rollcall.build.VersionedBuild;
import dev.rollcall.git.GitRepository;
import java.io.IOException;
import java.nio.file.Path;

/** The build of all versions of a site. */
final class AllVersions {
    private static final String KEEP = ".rollcall/versions";

    private AllVersions() {}

    /**
     * @param site the folder that holds the settings
     * @param kept what earlier runs understood of notes
     * @param progress who hears how far it is
     */
    static Built of(BuildRequest request, Path site, Kept kept, Progress progress) throws IOException {
        if (request.config().versions().isNone()) {
            throw Trouble.usage("--all-versions needs to know which; write `versions:` with `tags:` or `branches:` into"
                    + " site-config.yml");
        }
        GitRepository git = GitRepository.of(request.content())
                .orElseThrow(() -> Trouble.usage("`" + request.content() + "` is in no Git repository, so there are"
                        + " no versions of it; leave out --all-versions"));
        try {
            return VersionedBuild.of(request, git, site, site.resolve(KEEP), kept, progress);
        } catch (IOException | RuntimeException e) {
            git.close();
            throw e;
        }
    }
}
