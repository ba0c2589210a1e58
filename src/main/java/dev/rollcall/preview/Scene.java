package dev.rollcall.preview;

import dev.rollcall.source.Diagnostic;
import java.util.List;

/**
 * What is shown at one moment.
 *
 * @param number grows with each change
 * @param site the newest that could be made
 * @param faults why what is on the disk now is not shown; empty where it is
 * @param settled what is wrong with the settings
 */
record Scene(long number, ShownSite site, List<Diagnostic> faults, List<Diagnostic> settled) {
    Scene {
        faults = List.copyOf(faults);
        settled = List.copyOf(settled);
    }
}
