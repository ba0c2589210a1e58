package dev.rollcall.build;

import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRef;
import dev.rollcall.site.Edition;
import dev.rollcall.site.SourceHost;
import dev.rollcall.version.Counterparts;
import dev.rollcall.version.Version;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What each version tells of itself.
 *
 * @param versions in the order in which they are listed
 * @param url of the whole site
 */
record Editions(List<Version> versions, Version current, Optional<URI> url) {
    private static final String OUTER = "../../";

    /** Of the current version. */
    Edition ofCurrent() {
        return edition(current, "", "", Edition.Places.own(), listed());
    }

    /** Of another version. */
    Edition of(Version version, Counterparts counterparts) {
        String warning = version.rank() == Version.Rank.AHEAD
                ? "You read the version “" + version.title() + "”, which is ahead of the current one."
                : "You read the version “" + version.title() + "”, which is not the current one.";
        Edition.Places places = new Edition.Places() {
            @Override
            public String identity(String address) {
                return counterparts.identity(address);
            }

            @Override
            public Optional<String> inCurrent(String address) {
                return counterparts.inCurrent(address);
            }
        };
        return edition(version, OUTER, warning, places, List.of());
    }

    /** What pages of a version say that does not follow from its notes: equal where it is. */
    String inputs(Version version) {
        return String.join(
                "\n",
                version.name(),
                version.title(),
                version.folder(),
                version.rank().name(),
                String.valueOf(version.indexed()),
                String.valueOf(version.kind()),
                current.title());
    }

    private Edition edition(
            Version version, String outer, String warning, Edition.Places places, List<Edition.Listed> all) {
        return new Edition(
                version.folder(),
                version.title(),
                outer,
                url.map(URI::toString),
                warning,
                current.title(),
                version.indexed(),
                version.commit()
                        .map(c -> new SourceHost.Shown(
                                version.name(), version.kind().equals(Optional.of(GitRef.Kind.BRANCH)))),
                places,
                all);
    }

    private List<Edition.Listed> listed() {
        return versions.stream()
                .map(v -> new Edition.Listed(
                        v.title(),
                        v.root(),
                        v.commit().map(c -> c.authored().toLocalDate()),
                        v.commit().map(GitCommit::shortId).orElse(""),
                        v.aliases()))
                .toList();
    }
}
