package dev.rollcall.cli;

import dev.rollcall.build.Built;
import dev.rollcall.build.Progress;
import dev.rollcall.output.ByteSource;
import dev.rollcall.output.OutputTree;
import dev.rollcall.output.OutputWriter;
import dev.rollcall.output.PartlyWritten;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** How a site gets into a folder, and in which folders it never does. */
final class Writing {
    private Writing() {}

    /** What writes to a folder, which may be a new one or one that an earlier build made. */
    static OutputWriter to(Path target, Path content) throws IOException {
        OutputWriter writer = new OutputWriter(target);
        if (!writer.mayReplace()) {
            throw Trouble.usage("`" + target + "` holds files that Rollcall did not make; name an empty or new folder"
                    + " with --output");
        }
        Path place = target.toAbsolutePath().normalize();
        refusal(Files.exists(place) ? place.toRealPath() : place).ifPresent(why -> {
            throw Trouble.failed("`" + target + "` cannot be written: " + why
                    + "; mend that, or name another folder with" + " --output");
        });
        Path notes = content.toAbsolutePath().normalize();
        if (place.startsWith(notes) || notes.startsWith(place)) {
            throw Trouble.usage("`" + target + "` and the folder of notes `" + content + "` hold each other; name a"
                    + " folder elsewhere with --output");
        }
        return writer;
    }

    /** Makes and writes all files. */
    static OutputWriter.Written write(OutputWriter writer, Built build, Path target, Progress progress) {
        try {
            OutputTree pages = build.pages();
            progress.begin("making pages", pages.files().size());
            return writer.write(pages.through((path, file) -> new Told(file, progress)), build::tree, build::isFit);
        } catch (PartlyWritten e) {
            throw Trouble.failed(
                    "`" + target + "` could be written in part only and has old files beside new ones; build"
                            + " again to mend it: " + e.getMessage());
        } catch (FileSystemException e) {
            throw Trouble.failed("`" + target + "` could not be written, what was there still stands: " + reason(e));
        } catch (IOException e) {
            throw Trouble.failed("the site could not be made, what was there still stands: " + e.getMessage());
        }
    }

    /** Why nothing can be written to a place, as far as can be seen before the work begins. */
    private static Optional<String> refusal(Path place) {
        Path there = place;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        // what is new waits beside the folder that it goes to
        Path beside = there == null || !there.equals(place) ? there : there.getParent();
        return Stream.of(Optional.ofNullable(there), Optional.ofNullable(beside))
                .flatMap(Optional::stream)
                .flatMap(folder -> refusal(folder, Files.isDirectory(folder)).stream())
                .findFirst();
    }

    private static Optional<String> refusal(Path folder, boolean isFolder) {
        if (!isFolder) {
            return Optional.of("`" + folder + "` is no folder");
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of("permission denied for `" + folder + "`");
    }

    /** What a disk refuses, without the names of files that are there for a moment only. */
    static String reason(FileSystemException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Optional.ofNullable(refused.getReason()).orElseGet(refused::getMessage);
    }

    /** A file of which one hears when it is made, or need not be. */
    private record Told(ByteSource file, Progress progress) implements ByteSource {
        @Override
        public byte[] bytes() throws IOException {
            return prepared().rest().bytes();
        }

        @Override
        public Prepared prepared() throws IOException {
            Prepared prepared = file.prepared();
            progress.step();
            return prepared;
        }
    }
}
