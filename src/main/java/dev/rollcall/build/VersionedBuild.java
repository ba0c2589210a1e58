package dev.rollcall.build;

import dev.rollcall.git.GitRef;
import dev.rollcall.git.GitRepository;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.output.OutputTree;
import dev.rollcall.site.AliasPages;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.SourceRef;
import dev.rollcall.version.Checkout;
import dev.rollcall.version.Counterparts;
import dev.rollcall.version.Keep;
import dev.rollcall.version.KeptVersion;
import dev.rollcall.version.SwitcherFiles;
import dev.rollcall.version.Version;
import dev.rollcall.version.VersionPlan;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The way of several versions of the notes to one site: the current version at its root, each other one in a folder of its own.
 * The others are made first, kept, and read from there: of two builds only the first makes them.
 */
public final class VersionedBuild implements Built {
    private static final SourceRef SETTINGS = new SourceRef(VersionSources.SETTINGS, 1, 1);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final Map<Version, KeptVersion> kept = new java.util.LinkedHashMap<>();
    private final GitRepository git;
    private final SiteBuild current;
    private final VersionPlan plan;
    private final Counterparts counterparts;
    private final Optional<String> root;
    private boolean fit = true;

    private VersionedBuild(BuildRequest request, GitRepository git, Path site, Path keep, Kept notes, Progress progress)
            throws IOException {
        this.git = git;
        Translation settings = new Translation(request);
        root = settings.address().map(URI::toString);
        VersionSources sources = VersionSources.of(request, git, site);
        VersionPlan wanted = VersionPlan.of(settings.versions(), Checkout.of(git), SETTINGS);
        diagnostics.addAll(wanted.diagnostics());
        plan = filled(wanted, sources);
        Editions editions = new Editions(plan.versions(), plan.current(), settings.address());
        Stock stock = notes.stock();
        current = SiteBuild.of(
                sources.request(plan.current()),
                new Surroundings(stock, Set.of(), Optional.of(editions.ofCurrent()), progress));
        counterparts =
                new Counterparts(current.addresses(), current.publication().moves());
        Keep keeper = new Keep(keep);
        VersionMaker maker = new VersionMaker(sources, editions, counterparts, SharedFiles.of(current), stock, keeper);
        Set<String> keys = new TreeSet<>();
        List<Version> others =
                plan.versions().stream().filter(v -> !v.isCurrent()).toList();
        progress.begin("making the other versions", 0);
        List<VersionMaker.Made> done = maker.make(others);
        for (int i = 0; i < others.size(); i++) {
            Version version = others.get(i);
            VersionMaker.Made one = done.get(i);
            keys.add(one.key());
            one.version().ifPresent(v -> kept.put(version, v));
            fit &= one.version().isPresent();
            diagnostics.addAll(one.diagnostics());
            made.add((one.found() ? "kept " : "made ") + version.title());
        }
        keeper.dropOthers(keys);
    }

    /**
     * Makes all versions but the current one, whose files are made when they are asked for.
     *
     * @param request for what is checked out
     * @param git is closed with the build
     * @param site the folder that holds the settings
     * @param keep the folder where versions are kept from one build to the next
     * @param notes what earlier runs understood of notes
     * @throws IOException where notes or the repository cannot be read
     */
    public static VersionedBuild of(
            BuildRequest request, GitRepository git, Path site, Path keep, Kept notes, Progress progress)
            throws IOException {
        return new VersionedBuild(request, git, site, keep, notes, progress);
    }

    /** Versions whose commits hold no notes are told and left out. */
    private VersionPlan filled(VersionPlan wanted, VersionSources sources) throws IOException {
        List<Version> filled = new ArrayList<>();
        for (Version version : wanted.versions()) {
            if (sources.has(version)) {
                filled.add(version);
                continue;
            }
            diagnostics.add(Diagnostic.warning(
                    SETTINGS,
                    "version-empty",
                    "`" + version.name() + "` has no folder `" + sources.content() + "`",
                    "leave it out by a pattern that begins with `!`"));
            if (version.isCurrent()) {
                filled.add(version.checkedOut());
            }
        }
        return new VersionPlan(filled, List.of());
    }

    @Override
    public BuildReport report() {
        return current.report();
    }

    /** Every file of the site. */
    @Override
    public OutputTree pages() {
        return current.pages();
    }

    @Override
    public OutputTree tree() throws IOException {
        Map<OutputPath, ByteSource> files = new TreeMap<>();
        SwitcherFiles switcher = new SwitcherFiles(plan.versions(), counterparts);
        for (Version version : plan.versions()) {
            KeptVersion found = kept.get(version);
            List<String> addresses = found == null ? current.addresses() : found.addresses();
            switcher.add(version, addresses);
            if (found != null) {
                found.paths()
                        .forEach(path -> files.put(new OutputPath(version.root() + path), () -> found.bytes(path)));
            }
            for (String alias : otherNames(version)) {
                files.putAll(current.further(AliasPages.of(alias, version.root(), version.title(), addresses, root))
                        .files());
            }
        }
        switcher.files().forEach((path, text) -> files.put(new OutputPath(path), () -> bytes(text)));
        files.put(new OutputPath("versions.json"), () -> bytes(SwitcherFiles.list(plan.versions(), root)));
        return current.tree().and(files);
    }

    /** A tag that stands at the root has its own name as well: a link that names it is good for ever. */
    private static List<String> otherNames(Version version) {
        List<String> names = new ArrayList<>(version.aliases());
        if (version.isCurrent() && version.kind().equals(Optional.of(GitRef.Kind.TAG))) {
            names.add(version.folder());
        }
        return names.stream().map(name -> Version.FOLDER + name + "/").toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong as far as it is known; all of it once every file was made. */
    @Override
    public Diagnostics diagnostics() {
        return current.diagnostics().and(diagnostics);
    }

    /** Whether the site may be published, as far as its files were made. */
    @Override
    public boolean isFit() {
        return fit && current.isFit();
    }

    @Override
    public Publication publication() {
        return current.publication();
    }

    @Override
    public List<String> versions() {
        return List.copyOf(made);
    }

    @Override
    public void close() throws IOException {
        for (KeptVersion version : kept.values()) {
            version.close();
        }
        git.close();
    }
}
