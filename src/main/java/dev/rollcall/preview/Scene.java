package dev.rollcall.preview;

import dev.rollcall.build.Glance;
import dev.rollcall.source.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is shown at one moment.
 *
 * @param number grows with each change
 * @param site the newest that could be made
 * @param faults why what is on the disk now is not shown; empty where it is
 * @param settled what is wrong with the settings
 */
record Scene(long number, ShownSite site, List<Fault> faults, List<Fault> settled) {
    private static final int UNAVAILABLE = 503;

    Scene {
        faults = List.copyOf(faults);
        settled = List.copyOf(settled);
    }

    /** What is on the disk now cannot be shown. */
    Scene failed(List<Fault> why) {
        return new Scene(number + 1, site, why, settled);
    }

    /** Whether it has all pages of the site. */
    boolean isWhole() {
        return !(site.build() instanceof Glance);
    }

    /** Whether it tells what is at an address, be it nothing or why it cannot be shown: nobody waits for what may never come. */
    boolean knows(String path) throws IOException {
        if (isWhole() || !faults.isEmpty()) {
            return true;
        }
        Answer answer = site.at(path);
        return answer instanceof Answer.File || answer instanceof Answer.Elsewhere;
    }

    /** What is at an address; where a site is not whole since it could not be made, why that is. */
    Answer at(String path) throws IOException {
        Answer answer = site.at(path);
        if (isWhole() || faults.isEmpty() || !(answer instanceof Answer.Nothing)) {
            return answer;
        }
        String why = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        return new Answer.File(UNAVAILABLE, "fault.html", () -> FaultPage.of(why), site.since());
    }

    /** What is wrong now and was not before, as far as is known before pages are made. */
    List<Fault> faultsSince(Scene before) {
        Set<Fault> known = before.all().collect(Collectors.toSet());
        return all().filter(fault -> !known.contains(fault)).toList();
    }

    private Stream<Fault> all() {
        return Stream.concat(
                settled.stream(),
                site.build().diagnostics().list().stream()
                        .filter(d -> d.severity() != Severity.NOTE)
                        .map(Fault::of));
    }
}
