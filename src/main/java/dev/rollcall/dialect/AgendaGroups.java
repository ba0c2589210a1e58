package dev.rollcall.dialect;

import dev.rollcall.cue.Cue;
import java.util.List;

/** Tells a heading that gathers points of the agenda from one that is a point itself: by what stands below it. */
final class AgendaGroups {
    private static final Cue REFERENCE_AT_END = Cue.of(
            "(?:\u0003(?:(?:[\\w.-]{1,60}(?:/[\\w.-]{1,60})?)?#)?\\d{1,7}\u0004|#\\d{1,7}|https?://\\S{1,600})[)\\].>\\s]{0,3}"
                    + "(?:\\([^()]{1,100}\\)\\s?)?$");

    private final OwnerReader owners;
    private final OwnerSuffix suffix;

    AgendaGroups(OwnerReader owners, OwnerSuffix suffix) {
        this.owners = owners;
        this.suffix = suffix;
    }

    /** Notes without an agenda, and with a heading for each subject, are told by subject. */
    static boolean holdsSubjects(Passage notes) {
        return notes.parts().stream()
                        .filter(p -> p.theme() == Theme.OPEN && p.level() > 0)
                        .count()
                > 1;
    }

    /** Whether nothing but headings with a subject each stands below one that is no link to an issue of its own. */
    static boolean holdsOnlySubjects(Passage passage) {
        return passage.body().isEmpty()
                && passage.heading().stream().noneMatch(h -> h.text().indexOf(Markup.LINK) >= 0)
                && holdsSubjects(passage)
                && passage.parts().stream().allMatch(p -> p.theme() == Theme.OPEN && p.level() > 0);
    }

    /** Whether a heading gathers points: most items below it are led by an owner, ticked, or end in a reference. */
    boolean gathers(Passage passage) {
        List<Statement> items = passage.body().stream()
                .filter(Statement::isItem)
                .filter(s -> !s.isEmpty())
                .toList();
        long points = items.stream().filter(this::looksLikePoint).count();
        boolean parts = passage.body().isEmpty() && passage.parts().stream().anyMatch(this::gathers);
        return parts || (!items.isEmpty() && points * 2 > items.size());
    }

    private boolean looksLikePoint(Statement item) {
        Owned lead = owners.item(item.text());
        return lead.minutes().isPresent()
                || (item.hasBox() && !isTask(lead))
                || (lead.text().indexOf(Markup.LINK) == 0
                        && !suffix.item(lead.text()).owners().isEmpty())
                || (item.text().startsWith("[name") && !item.children().isEmpty())
                || (endsInReference(item) && !isOnlyLink(item));
    }

    /** A box before what a person is to do. */
    private static boolean isTask(Owned lead) {
        return !lead.owners().isEmpty() && ActionVerbs.leads(lead.plain());
    }

    /** Whether a line is a link and nothing else. */
    static boolean isOnlyLink(Statement item) {
        return item.text().indexOf(Markup.LINK) == 0 && item.text().endsWith(String.valueOf(Markup.LINK_END));
    }

    /** Whether a line ends in the number or the address of an issue; a remark in brackets may follow it. */
    static boolean endsInReference(Statement line) {
        return mayRefer(line.text()) && REFERENCE_AT_END.isIn(tail(line.text()));
    }

    private static boolean mayRefer(String text) {
        return text.indexOf(Markup.LINK) >= 0 || text.indexOf('#') >= 0 || text.contains("://");
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 650));
    }
}
