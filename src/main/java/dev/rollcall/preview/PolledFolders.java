package dev.rollcall.preview;

import dev.rollcall.build.Touched;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationMonitor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** Changes that looking again and again finds: by names, sizes and times. */
final class PolledFolders implements Watch {
    private static final long PAUSE = 500; // milliseconds

    private final FileAlterationMonitor monitor;

    private PolledFolders(FileAlterationMonitor monitor) {
        this.monitor = monitor;
    }

    static Watch watch(Places places, Consumer<Touched> changed) throws IOException {
        FileAlterationMonitor monitor = new FileAlterationMonitor(PAUSE);
        for (Path root : places.existing().toList()) {
            FileAlterationObserver observer = FileAlterationObserver.builder()
                    .setFile(root.toFile())
                    .setFileFilter(f -> f.isDirectory() ? places.entersFolder(f.toPath()) : places.covers(f.toPath()))
                    .get();
            observer.addListener(new Teller(changed));
            monitor.addObserver(observer);
        }
        monitor.setThreadFactory(work -> {
            Thread thread = new Thread(work, "watch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            monitor.start();
        } catch (Exception e) { // whatever start throws
            throw new IOException("cannot look for changes: " + e.getMessage(), e);
        }
        return new PolledFolders(monitor);
    }

    /** All that may have happened to a file is one to us. */
    private static final class Teller extends FileAlterationListenerAdaptor {
        private final Consumer<Touched> changed;

        Teller(Consumer<Touched> changed) {
            this.changed = changed;
        }

        @Override
        public void onFileCreate(File file) {
            changed.accept(Touched.file(file.toPath()));
        }

        @Override
        public void onFileChange(File file) {
            changed.accept(Touched.file(file.toPath()));
        }

        @Override
        public void onFileDelete(File file) {
            changed.accept(Touched.file(file.toPath()));
        }

        @Override
        public void onDirectoryDelete(File folder) {
            changed.accept(Touched.all());
        }
    }

    @Override
    public void close() {
        try {
            monitor.stop(0);
        } catch (Exception e) { // whatever stop throws
            Thread.currentThread().interrupt();
        }
    }
}
