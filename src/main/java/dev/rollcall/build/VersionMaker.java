package dev.rollcall.build;

import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputPath;
import dev.rollcall.source.Diagnostic;
import dev.rollcall.source.Diagnostics;
import dev.rollcall.source.Severity;
import dev.rollcall.source.SourceRef;
import dev.rollcall.version.Counterparts;
import dev.rollcall.version.Keep;
import dev.rollcall.version.KeptVersion;
import dev.rollcall.version.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes versions other than the current one, or finds them where they were kept. */
record VersionMaker(
        VersionSources sources,
        Editions editions,
        Counterparts counterparts,
        SharedFiles files,
        Stock stock,
        Keep keep) {
    private static final int AT_A_TIME = 256;
    private static final int AT_ONCE = 2;

    /**
     * A version that was made or found.
     *
     * @param key under which it is kept
     * @param version empty where it must not be published
     * @param found whether it had been made before
     */
    record Made(String key, Optional<KeptVersion> version, boolean found, List<Diagnostic> diagnostics) {}

    /** Makes or finds versions; what becomes of them is in their order. Each needs its memory, so few are made at once. */
    List<Made> make(List<Version> versions) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Made> made = new ArrayList<>();
            for (Future<Made> one : threads.invokeAll(
                    versions.stream().<Callable<Made>>map(v -> () -> make(v)).toList())) {
                made.add(one.get());
            }
            return made;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while versions were made", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Made make(Version version) throws IOException {
        String key = key(version);
        Optional<KeptVersion> found = version.commit().isPresent() ? keep.find(key) : Optional.empty();
        if (found.isPresent()) {
            Set<String> shared = files.in(sources.request(version).files().content());
            if (found.get().places().equals(places(found.get().addresses(), shared))) {
                return new Made(key, found, true, remarks(version, found.get().remarks()));
            }
            found.get().close();
        }
        return made(version, key);
    }

    private Made made(Version version, String key) throws IOException {
        BuildRequest request = sources.request(version);
        Set<String> shared = files.in(request.files().content());
        SiteBuild build = SiteBuild.of(
                request,
                new Surroundings(stock, shared, Optional.of(editions.of(version, counterparts)), Progress.unheard()));
        List<Map.Entry<OutputPath, ByteSource>> files =
                List.copyOf(build.tree().files().entrySet());
        List<String> remarks = new ArrayList<>();
        KeptVersion made = keep.put(key, build.addresses(), places(build.addresses(), shared), remarks, sink -> {
            for (int from = 0; from < files.size(); from += AT_A_TIME) {
                for (Map.Entry<String, byte[]> file :
                        made(files.subList(from, Math.min(files.size(), from + AT_A_TIME)))) {
                    sink.put(file.getKey(), file.getValue());
                }
            }
            remarks.addAll(errors(build.diagnostics().and(sources.faults(version))));
        });
        if (!build.isFit()) {
            made.close();
            return new Made("", Optional.empty(), false, named(version, build));
        }
        return new Made(key, Optional.of(made), false, remarks(version, remarks));
    }

    private static List<Map.Entry<String, byte[]>> made(List<Map.Entry<OutputPath, ByteSource>> files)
            throws IOException {
        try {
            return files.parallelStream().map(VersionMaker::made).toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static Map.Entry<String, byte[]> made(Map.Entry<OutputPath, ByteSource> file) {
        try {
            return Map.entry(file.getKey().value(), file.getValue().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(Version version) throws IOException {
        Digest digest = new Digest();
        digest.add("edition", editions.inputs(version));
        if (version.commit().isPresent()) {
            digest.add("inputs", sources.inputs(version));
        }
        return digest.hex();
    }

    /** What the pages of a version say of the current one: equal where it is. */
    private String places(List<String> addresses, Set<String> shared) {
        Digest digest = new Digest();
        for (String address : addresses.stream().sorted().toList()) {
            digest.add(address, counterparts.identity(address));
            digest.add("there", String.valueOf(counterparts.inCurrent(address).isPresent()));
        }
        shared.stream().sorted().forEach(path -> digest.add("shared", path));
        return digest.hex();
    }

    /** Notes of the past cannot be mended: of what is wrong in them only errors are told, and these in one line. */
    private static List<String> errors(Diagnostics diagnostics) {
        List<Diagnostic> errors = diagnostics.list().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        return errors.isEmpty()
                ? List.of()
                : List.of((errors.size() == 1 ? "an error" : errors.size() + " errors, the first of them") + " at "
                        + errors.get(0).at() + ": " + errors.get(0).what());
    }

    private static List<Diagnostic> remarks(Version version, List<String> remarks) {
        return remarks.stream()
                .map(remark -> Diagnostic.warning(
                        new SourceRef(VersionSources.SETTINGS, 1, 1),
                        "version-errors",
                        "the version `" + version.name() + "` has " + remark,
                        "mend it on its branch, or leave it out by a pattern that begins with `!`"))
                .toList();
    }

    private static List<Diagnostic> named(Version version, SiteBuild build) {
        return build.diagnostics().list().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> Diagnostic.error(
                        d.at(), d.code(), d.what() + ", in the version `" + version.name() + "`", d.mend()))
                .toList();
    }
}
