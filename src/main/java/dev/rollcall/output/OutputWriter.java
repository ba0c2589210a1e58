package dev.rollcall.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a tree to disk: hop 7. Each file is made, unless it is known to stand there, and compared with the one that stands in its
 * place; only one that differs is staged, in a folder beside the target. Files whose bytes are the same are not touched, so that whoever copies a site on
 * by the times of its files copies what changed. Only a folder that is empty, or that carries the list of files that an
 * earlier run left, is ever written into; files in it that are not on the list are kept.
 *
 * <p>Until every file was made, and they are fit, the target stands as it was, whatever fails or is interrupted. Then what was
 * staged takes its place: at once where there was no target; else file by file, each of which is whole at any moment, and what
 * is new before what others may link to it from. A run that is interrupted meanwhile leaves files of both; the next run
 * that is not makes the target whole, since the list names the files of both. Two runs into one target at once are not
 * kept apart.
 */
public final class OutputWriter {
    /** Lists, one to a line, every file that was written, itself left out. */
    static final String MANIFEST = ".rollcall-manifest";

    /** How many files one thread makes before it looks for what else there is to do. */
    private static final int MOST_TOGETHER = 8;

    private final Path target;
    private final LastRun last;

    /**
     * What a run did.
     *
     * @param files of the tree; 0 where it was not fit
     * @param changed how many of them were not there, or not just so
     * @param removed how many files of an earlier run are no longer part of it
     */
    public record Written(int files, int changed, int removed) {}

    /**
     * For the folder at this path, which need not exist.
     *
     * @throws IOException where a link in the path cannot be followed
     */
    public OutputWriter(Path target) throws IOException {
        this(
                Files.exists(target)
                        ? target.toRealPath()
                        : target.toAbsolutePath().normalize(),
                LastRun.unknown());
    }

    private OutputWriter(Path target, LastRun last) {
        this.target = target;
        this.last = last;
    }

    /** The same, which asks what the last run left and tells what this one does; to be believed once everything is written. */
    public OutputWriter knowing(LastRun what) {
        return new OutputWriter(target, what);
    }

    /** Whether the target may be written into: it is not there, is empty, or was made by an earlier run. */
    public boolean mayReplace() throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        return Files.isDirectory(target) && (isEmpty(target) || Files.isRegularFile(target.resolve(MANIFEST)));
    }

    /** A tree that takes long to tell. */
    @FunctionalInterface
    public interface Whole {
        OutputTree tree() throws IOException;
    }

    /** As below, of a tree that is known. */
    public Written write(OutputTree tree, BooleanSupplier fit) throws IOException {
        return write(new OutputTree.Builder().build(), () -> tree, fit);
    }

    /**
     * Makes all files and writes those that differ, on all cores.
     *
     * @param first files of the tree that are made while the whole is found out
     * @param fit asked once every file was made: whether they may take the place of the old ones
     * @throws PartlyWritten where the disk fails after that
     * @throws IOException where it fails before, or the target may not be written into; the old target then stands unchanged
     */
    public Written write(OutputTree first, Whole whole, BooleanSupplier fit) throws IOException {
        if (!mayReplace()) {
            throw new IOException("`" + target + "` holds files that Rollcall did not make");
        }
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException("`" + target + "` cannot be replaced");
        }
        Files.createDirectories(parent);
        boolean isNew = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        try (Staging staging = Staging.beside(target)) {
            Standing standing = isNew ? Standing.nothing(target) : Standing.of(target);
            CompletableFuture<OutputTree> found =
                    CompletableFuture.supplyAsync(() -> found(whole), OutputWriter::beside);
            int changed = stage(first.files(), standing, staging);
            OutputTree tree = found(found);
            Map<OutputPath, ByteSource> rest = new TreeMap<>(tree.files());
            rest.keySet().removeAll(first.files().keySet());
            changed += stage(rest, standing, staging);
            if (!fit.getAsBoolean()) {
                return new Written(0, 0, 0);
            }
            Replacement replacement = Replacement.of(standing, tree.files().keySet());
            if (isNew) {
                replacement.list(staging.site());
                Files.move(staging.site(), target);
            } else {
                replacement.carryOut(staging);
            }
            return new Written(
                    tree.files().size(), changed, replacement.leftovers().size());
        }
    }

    /** A thread of its own, so that those who make files by the way help it where it asks them to. */
    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "whole");
        thread.setDaemon(true);
        thread.start();
    }

    private static OutputTree found(Whole whole) {
        try {
            return whole.tree();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputTree found(CompletableFuture<OutputTree> whole) throws IOException {
        try {
            return whole.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw Objects.requireNonNull(io.getCause());
            }
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /**
     * Each thread takes the next few files when it is done with some: some take far longer to make than others, and what stands in one
     * folder is often made of the same, which two threads would both look up at once.
     */
    private int stage(Map<OutputPath, ByteSource> files, Standing standing, Staging staging) throws IOException {
        List<List<Map.Entry<OutputPath, ByteSource>>> all = byFolder(files);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger changed = new AtomicInteger();
        try {
            IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                    .parallel()
                    .forEach(thread -> {
                        for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                            for (Map.Entry<OutputPath, ByteSource> file : all.get(i)) {
                                changed.addAndGet(stage(file, standing, staging) ? 1 : 0);
                            }
                        }
                    });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return changed.get();
    }

    /** Files in their order, those together that follow one another in a folder or in folders below it. */
    private static List<List<Map.Entry<OutputPath, ByteSource>>> byFolder(Map<OutputPath, ByteSource> files) {
        List<List<Map.Entry<OutputPath, ByteSource>>> groups = new ArrayList<>();
        String last = "";
        for (Map.Entry<OutputPath, ByteSource> file : files.entrySet()) {
            String folder = folder(file.getKey().value());
            boolean same = !folder.isEmpty() && folder.equals(last);
            if (!same || groups.get(groups.size() - 1).size() == MOST_TOGETHER) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(file);
            last = folder;
        }
        return groups;
    }

    /** The second one down, such as that of a meeting in its series; empty for a file that is in none. */
    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/', path.indexOf('/') + 1)));
    }

    private boolean stage(Map.Entry<OutputPath, ByteSource> file, Standing standing, Staging staging) {
        OutputPath path = file.getKey();
        try {
            ByteSource.Prepared prepared = file.getValue().prepared();
            LastRun.Mark mark = standing.mark(path);
            boolean known = !prepared.print().isEmpty() && last.left(path, prepared.print(), mark);
            if (known) {
                return false;
            }
            byte[] bytes = prepared.rest().bytes();
            boolean differs = !standing.holds(path, bytes);
            LastRun.Mark left = differs ? staging.put(path, bytes) : mark;
            if (!prepared.print().isEmpty()) {
                last.leaves(path, prepared.print(), left);
            }
            return differs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
