package dev.rollcall.build;

import dev.rollcall.cache.Cache;
import dev.rollcall.cache.Key;
import dev.rollcall.output.LastRun;
import dev.rollcall.output.OutputPath;
import java.nio.file.Path;

/** What the last run left in a target, as it is kept. */
record KeptFiles(Cache cache, Path target) implements LastRun {
    /** How a file was left. */
    private record Left(long size, long modified) {
        static Left of(Mark mark) {
            return new Left(mark.size(), mark.modified());
        }
    }

    @Override
    public boolean left(OutputPath path, String print, Mark mark) {
        return cache.find(Left.class, key(path, print))
                .filter(Left.of(mark)::equals)
                .isPresent();
    }

    @Override
    public void leaves(OutputPath path, String print, Mark mark) {
        cache.put(key(path, print), Left.of(mark));
    }

    private Key key(OutputPath path, String print) {
        return Key.of(target.toString(), path.value(), print);
    }
}
