package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Owners of items whom only other notes know. A note alone takes {@code Ines: Lamps} for somebody's item where its roll call has an
 * Ines; of one who is not there the series tells, if others of its notes name the same owner time and again and only one person
 * around then is called so. Whatever else stands before a colon is a topic.
 */
final class ItemOwners {
    private static final int LONGEST = 66;
    private static final int OFTEN = 2;
    private static final Pattern LEAD = Pattern.compile("^(?:\\[(?<tag>@?\\p{L}[\\p{L}\\p{N}'’. _-]{0,30})]\\s{0,3}:?"
            + "|(?<lead>@?\\p{L}[\\p{L}\\p{N}'’._-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30})?)\\s?[:：])\\s{1,3}(?=\\S)");

    private final List<Draft> drafts;
    private final OwnerResolver people;
    private final Map<String, Map<String, Set<String>>> bySeries = new HashMap<>();

    ItemOwners(List<Draft> drafts, OwnerResolver people) {
        this.drafts = drafts;
        this.people = people;
        for (Draft draft : drafts) {
            Map<String, Set<String>> owners = bySeries.computeIfAbsent(draft.series(), s -> new HashMap<>());
            Stream.concat(
                            draft.meeting().items().stream().map(AgendaItem::owners),
                            draft.meeting().actions().stream().map(ActionItem::owners))
                    .flatMap(List::stream)
                    .forEach(o ->
                            owners.computeIfAbsent(key(o), k -> new HashSet<>()).add(draft.address()));
        }
    }

    /** The drafts, each with the owners that the titles of its items begin with. */
    List<Draft> resolved() {
        return drafts.stream().map(this::resolved).toList();
    }

    private Draft resolved(Draft draft) {
        List<AgendaItem> items = draft.meeting().items();
        List<AgendaItem> owned = items.stream().map(i -> owned(i, draft)).toList();
        return owned.equals(items)
                ? draft
                : new Draft(
                        draft.address(),
                        draft.series(),
                        draft.meeting().withItems(owned),
                        draft.anchors(),
                        draft.projects(),
                        draft.topics());
    }

    private AgendaItem owned(AgendaItem item, Draft draft) {
        String title = item.title();
        if (!item.owners().isEmpty() || !mayLead(title)) {
            return item;
        }
        Matcher lead = LEAD.matcher(title);
        if (!lead.lookingAt()) {
            return item;
        }
        String who = (lead.group("tag") == null ? lead.group("lead") : lead.group("tag")).strip();
        Set<String> meetings = bySeries.getOrDefault(draft.series(), Map.of()).getOrDefault(key(who), Set.of());
        boolean known =
                meetings.stream().filter(m -> !m.equals(draft.address())).count() >= OFTEN;
        return known && people.surely(who, draft).isPresent()
                ? new AgendaItem(
                        title.substring(lead.end()),
                        List.of(who.startsWith("@") ? who.substring(1) : who),
                        item.minutes(),
                        item.at(),
                        item.extents())
                : item;
    }

    /** Few titles have either sign so early. */
    private static boolean mayLead(String title) {
        if (title.startsWith("[")) {
            return true;
        }
        for (int i = 1; i < Math.min(LONGEST, title.length()); i++) {
            if (title.charAt(i) == ':' || title.charAt(i) == '：') {
                return true;
            }
        }
        return false;
    }

    private static String key(String owner) {
        return (owner.startsWith("@") ? owner.substring(1) : owner).toLowerCase(Locale.ROOT);
    }
}
