package dev.rollcall.build;

import dev.rollcall.config.ConfigReading;
import dev.rollcall.config.SiteConfig;
import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRepository;
import dev.rollcall.git.GitTree;
import dev.rollcall.notes.Folder;
import dev.rollcall.people.PeopleReader;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.SourceFile;
import dev.rollcall.version.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What each version is made from: the notes and the settings of its commit. Of what is checked out come the theme, so that the
 * site is one, and {@code people.yml}: who must not be named today is named in no version.
 *
 * @param request for what is checked out
 * @param content where the notes are in the repository
 * @param settings where the settings are in it
 */
record VersionSources(BuildRequest request, GitRepository git, String content, String settings) {
    static final String SETTINGS = "site-config.yml";

    /** @param site the folder that holds the settings */
    static VersionSources of(BuildRequest request, GitRepository git, Path site) throws IOException {
        String folder = git.pathOf(site);
        return new VersionSources(
                request, git, git.pathOf(request.content()), folder.isEmpty() ? SETTINGS : folder + "/" + SETTINGS);
    }

    /** Whether a version has any notes. */
    boolean has(Version version) throws IOException {
        return version.commit().isEmpty() || folder(version.commit().get()).isPresent();
    }

    private Optional<GitTree> folder(GitCommit commit) throws IOException {
        return git.tree(commit).folder(content);
    }

    /** What to build for a version that has notes. */
    BuildRequest request(Version version) throws IOException {
        if (version.commit().isEmpty()) {
            return request;
        }
        GitTree notes = folder(version.commit().get()).orElseThrow();
        Folder folder = new GitFolder(notes);
        Folder newest = request.files().content();
        Folder named = people().isPresent() ? new OverlaidFolder(folder, newest, PeopleReader.PATH) : folder;
        return new BuildRequest(
                request.content(),
                request.contentShownAs(),
                request.themes(),
                config(version, named),
                request.url(),
                version.isCurrent() ? request.now() : Optional.empty(),
                request.version(),
                request.host(),
                new SiteFiles(
                        named,
                        request.files().themes(),
                        request.files().history().map(h -> h.at(version.commit().get()))),
                version.isCurrent() ? request.published() : Optional.empty());
    }

    /** Old addresses of the site lead on from its root only. */
    private SiteConfig config(Version version, Folder notes) throws IOException {
        SiteConfig own = settings(version, notes).config();
        SiteConfig config = own.at(request.config());
        return version.isCurrent() ? config.withRedirects(own.redirects()) : config;
    }

    /** All that a version is made from, in few words: equal where it is. */
    String inputs(Version version) throws IOException {
        GitCommit commit = version.commit().orElseThrow();
        Digest digest = new Digest();
        digest.add("notes", folder(commit).orElseThrow().id());
        digest.add(
                "settings", own(commit).orElseGet(() -> bytes(request.config().toString())));
        digest.add("people", people().orElseGet(() -> new byte[0]));
        for (Folder.File file : request.files().themes().files()) {
            if (file.kind() == Folder.Kind.FILE) {
                digest.add(file.path(), file.bytes());
            }
        }
        SiteConfig config = request.config();
        digest.add("theme", config.theme());
        digest.add("url", request.url().or(config::url).map(Object::toString).orElse(""));
        digest.add("repository", config.repository().toString());
        digest.add("shown", request.contentShownAs() + "\n" + request.content().toAbsolutePath());
        digest.add("host", request.host().toString());
        if (request.files().history().isPresent()) {
            // what is told of the past of a note
            digest.add("commit", commit.id());
            digest.add("shallow", String.valueOf(git.isShallow()));
        }
        digest.add("program", Program.print(request.version()));
        return digest.hex();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<byte[]> people() throws IOException {
        return request.files().content().file(PeopleReader.PATH);
    }

    private Optional<byte[]> own(GitCommit commit) throws IOException {
        return git.tree(commit).file(settings);
    }

    /** The folder that holds the settings and what they name. */
    private Optional<GitTree> site(GitCommit commit) throws IOException {
        return git.tree(commit).folder(settings.substring(0, Math.max(0, settings.lastIndexOf('/'))));
    }

    /** What is wrong with the settings that a version has. */
    List<Diagnostic> faults(Version version) throws IOException {
        return version.commit().isEmpty()
                ? List.of()
                : settings(version, request.files().content()).diagnostics();
    }

    private ConfigReading settings(Version version, Folder notes) throws IOException {
        Optional<byte[]> own = own(version.commit().orElseThrow());
        if (own.isEmpty()) {
            return new ConfigReading(request.config(), List.of());
        }
        return SettingsFile.read(
                SourceFile.of(SETTINGS, new String(own.get(), StandardCharsets.UTF_8)),
                notes,
                new GitFolder(site(version.commit().orElseThrow()).orElseThrow()));
    }
}
