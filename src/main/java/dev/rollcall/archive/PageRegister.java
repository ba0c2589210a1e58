package dev.rollcall.archive;

import dev.rollcall.model.PlainPage;
import dev.rollcall.permalink.MeetingClaim;
import dev.rollcall.permalink.PageClaim;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The plain pages with their addresses: the path of the note, an index being its folder unless a series is there. */
final class PageRegister {
    private static final Set<String> INDEXES = Set.of("index", "readme");

    private PageRegister() {}

    /** The addresses that pages want, in their order. */
    static List<PageClaim> claims(List<PlainPage> pages, Set<String> series, List<MeetingClaim> meetings) {
        Set<String> decisions = decisions(meetings);
        return pages.stream()
                .map(p -> new PageClaim(
                        free(address(p, series), decisions), p.settings().slug().isPresent(), p))
                .toList();
    }

    /** The pages of decisions stand below that of their meeting. */
    private static Set<String> decisions(List<MeetingClaim> meetings) {
        Set<String> addresses = new HashSet<>();
        for (MeetingClaim claim : meetings) {
            for (int n = 1; n <= claim.meeting().decisions().size(); n++) {
                String id = claim.meeting().anchor("d" + n);
                addresses.add(claim.series() + "/" + claim.name() + "/" + id + "/");
            }
        }
        return addresses;
    }

    private static String free(String address, Set<String> decisions) {
        return decisions.contains(address) ? address.substring(0, address.length() - 1) + "-page/" : address;
    }

    /** The pages at the addresses that they were given, in the same order. */
    static List<PageEntry> of(List<PlainPage> pages, List<String> addresses) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new PageEntry(addresses.get(i), pages.get(i)))
                .sorted(Comparator.comparing(PageEntry::address))
                .toList();
    }

    private static String address(PlainPage page, Set<String> series) {
        String path = page.prose().path();
        String withoutEnding = path.substring(0, path.lastIndexOf('.') < 0 ? path.length() : path.lastIndexOf('.'));
        String slugs = Arrays.stream(withoutEnding.split("/", -1)).map(Slug::of).collect(Collectors.joining("/"));
        int slash = slugs.lastIndexOf('/');
        String folder = slash < 0 ? "" : slugs.substring(0, slash);
        String name = page.settings().slug().map(Slug::of).orElse(slugs.substring(slash + 1));
        boolean isIndex = INDEXES.contains(name) && !folder.isEmpty() && isFree(folder, series);
        String address = isIndex ? folder : folder.isEmpty() ? name : folder + "/" + name;
        return (isFree(address, series) ? address : address + "-page") + "/";
    }

    private static boolean isFree(String address, Set<String> series) {
        return !series.contains(address) && !SeriesResolver.RESERVED.contains(address) && !address.equals("404");
    }
}
