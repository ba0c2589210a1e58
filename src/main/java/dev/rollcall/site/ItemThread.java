package dev.rollcall.site;

import dev.rollcall.archive.ItemEntry;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MeetingView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The other meetings that had an agenda item. The last of them lists all; the others name the ones before and after and lead
 * there, so that a subject of many meetings costs each page little.
 */
record ItemThread(ItemEntry item, Pieces pieces) {
    private static final int FEW = 4;

    MeetingView.Also also() {
        Map<String, ItemEntry> byMeeting = new LinkedHashMap<>();
        for (String address : pieces.archive().thread(item)) {
            pieces.archive().item(address).ifPresent(i -> byMeeting.putIfAbsent(i.meeting(), i));
        }
        List<ItemEntry> all = List.copyOf(byMeeting.values());
        List<String> meetings = List.copyOf(byMeeting.keySet());
        int here = meetings.indexOf(item.meeting());
        if (all.size() < 2 || here < 0) {
            return new MeetingView.Also(List.of(), Link.NONE, List.of());
        }
        List<ItemEntry> others = new ArrayList<>(all);
        others.remove(here);
        if (others.size() <= FEW) {
            return new MeetingView.Also(links(others), Link.NONE, List.of());
        }
        if (here == all.size() - 1) {
            int folded = others.size() - FEW;
            return new MeetingView.Also(
                    links(others.subList(folded, others.size())), Link.NONE, links(others.subList(0, folded)));
        }
        List<ItemEntry> near = new ArrayList<>(all.subList(Math.max(0, here - 1), here));
        near.add(all.get(here + 1));
        Link more = pieces.links().link("and " + (others.size() - near.size()) + " more", meetings.get(all.size() - 1));
        return new MeetingView.Also(links(near), more, List.of());
    }

    private List<Link> links(List<ItemEntry> items) {
        return items.stream()
                .map(i -> pieces.links().link(pieces.date(i.meeting()).toString(), i.address()))
                .toList();
    }
}
