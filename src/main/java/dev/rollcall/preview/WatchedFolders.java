package dev.rollcall.preview;

import dev.rollcall.build.Touched;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Changes as the system tells of them. Once this is made, none is missed. */
final class WatchedFolders implements Watch {
    private final DirectoryWatcher watcher;
    private final ExecutorService thread;
    private final Future<?> watching;

    private WatchedFolders(DirectoryWatcher watcher, ExecutorService thread, Future<?> watching) {
        this.watcher = watcher;
        this.thread = thread;
        this.watching = watching;
    }

    static Watch watch(Places places, Consumer<Touched> changed) throws IOException {
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(places.existing().toList())
                .fileHashing(false) // what is the same is found out later, by all that it says
                .fileTreeVisitor(onlyWhatMatters(places))
                .listener(event -> {
                    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
                        changed.accept(Touched.all());
                    } else if (places.covers(event.path())) {
                        changed.accept(event.isDirectory() ? Touched.all() : Touched.file(event.path()));
                    }
                })
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor(WatchedFolders::thread);
        return new WatchedFolders(watcher, thread, watcher.watchAsync(thread));
    }

    private static FileTreeVisitor onlyWhatMatters(Places places) {
        return (from, folders, files) -> {
            try {
                places.walk(from, folder -> call(folders, folder));
            } catch (UncheckedIOException e) {
                throw new IOException(e);
            }
        };
    }

    private static void call(FileTreeVisitor.Callback folders, Path folder) {
        try {
            folders.call(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            // it no longer watches
        }
        watching.cancel(true);
        thread.shutdownNow();
    }
}
