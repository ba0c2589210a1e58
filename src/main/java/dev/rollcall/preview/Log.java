package dev.rollcall.preview;

import java.time.Duration;
import java.util.List;

/** Who is told what a preview does. */
@FunctionalInterface
public interface Log {
    /**
     * The site was made again, or could not be.
     *
     * @param faults that are new, or for which nothing could be shown
     */
    void made(Duration took, List<Fault> faults);
}
