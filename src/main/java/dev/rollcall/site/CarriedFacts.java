package dev.rollcall.site;

import dev.rollcall.archive.ActionEntry;
import dev.rollcall.archive.ActionMention;
import dev.rollcall.archive.MeetingEntry;
import dev.rollcall.site.view.Link;
import dev.rollcall.site.view.MeetingView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actions of a meeting that other meetings list as well. The page of the meeting that raised an action is its home and
 * names every later one; the others only lead there.
 */
record CarriedFacts(MeetingEntry entry, Pieces pieces) {
    private static final int FEW = 6;
    private static final int SHOWN = 3;

    List<MeetingView.History> histories() {
        List<MeetingView.History> histories = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ActionMention mention : entry.actions()) {
            pieces.archive()
                    .action(mention.address())
                    .filter(a -> a.meetings() > 1 && told.add(a.first().address()))
                    .ifPresent(a -> histories.add(history(mention, a)));
        }
        return histories;
    }

    private MeetingView.History history(ActionMention mention, ActionEntry action) {
        Link own = new Link("Action " + (entry.actions().indexOf(mention) + 1), "#" + mention.id());
        if (!action.first().meeting().equals(entry.address())) {
            return new MeetingView.History(own, "raised on", List.of(link(action.first())), List.of());
        }
        Map<String, Link> again = new LinkedHashMap<>();
        for (ActionMention later : action.mentions()) {
            if (!later.meeting().equals(entry.address())) {
                again.putIfAbsent(later.meeting(), link(later));
            }
        }
        List<Link> all = List.copyOf(again.values());
        int shown = all.size() > FEW ? SHOWN : all.size();
        return new MeetingView.History(own, "again on", all.subList(0, shown), all.subList(shown, all.size()));
    }

    private Link link(ActionMention mention) {
        return pieces.links().link(mention.date().toString(), mention.address());
    }
}
