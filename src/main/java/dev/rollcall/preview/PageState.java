package dev.rollcall.preview;

import dev.rollcall.json.Json;
import dev.rollcall.output.OutputPath;
import dev.rollcall.source.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an open page should show.
 *
 * @param base where the site is now
 * @param mark of the page as it is now
 * @param search another for each time that what the search knows was made
 * @param stale whether what is on the disk could not be shown, so that this is what was before
 * @param faults what is wrong with it
 */
record PageState(String base, PageMark mark, String search, boolean stale, List<Fault> faults) {
    private static final int SHOWN = 20;

    PageState {
        faults = List.copyOf(faults);
    }

    /** @param path of the page's address, as the browser writes it, but decoded */
    static PageState of(Scene scene, String path) {
        ShownSite site = scene.site();
        byte[] page;
        String name = "";
        try {
            Answer answer = scene.at(path);
            page = answer instanceof Answer.File file ? file.bytes().bytes() : new byte[0];
            name = answer instanceof Answer.File file ? file.name() : "";
        } catch (IOException | RuntimeException e) {
            page = FaultPage.of(e);
        }
        // made first: what is wrong in a note is known in full once its page was made
        PageMark mark = PageMark.of(page);
        Stream<Fault> own = name.isEmpty() ? Stream.empty() : faults(site, new OutputPath(name));
        List<Fault> faults = Stream.of(scene.faults().stream(), scene.settled().stream(), own)
                .flatMap(all -> all)
                .distinct()
                .limit(SHOWN)
                .toList();
        return new PageState(site.base(), mark, site.search(), !scene.faults().isEmpty(), faults);
    }

    private static Stream<Fault> faults(ShownSite site, OutputPath page) {
        String origin = site.build().origin(page).orElse("");
        return origin.isEmpty()
                ? Stream.empty()
                : site.build().diagnostics().list().stream()
                        .filter(d ->
                                d.severity() != Severity.NOTE && d.at().path().equals(origin))
                        .map(Fault::of);
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("base", base);
        tree.put("shape", mark.shape());
        tree.put("styles", mark.styles());
        tree.put("search", search);
        tree.put("stale", stale);
        tree.put("faults", faults.stream().map(PageState::tree).toList());
        return Json.compact(tree);
    }

    private static Map<String, Object> tree(Fault fault) {
        return Map.of(
                "place", fault.place(),
                "severity", fault.severity(),
                "what", fault.what(),
                "mend", fault.mend(),
                "code", fault.code());
    }
}
