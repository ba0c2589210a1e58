package dev.rollcall.archive;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionTie;
import dev.rollcall.model.IssueMention;
import dev.rollcall.model.Meeting;
import dev.rollcall.model.NoteSettings;
import dev.rollcall.model.PlainPage;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.source.MovedLines;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A note that was edited, as it was and as it is.
 *
 * @param path of the note, as its prose names it
 * @param lines where its lines went
 */
public record Retold(
        String path,
        List<Meeting> before,
        List<Meeting> now,
        Optional<PlainPage> pageBefore,
        Optional<PlainPage> page,
        MovedLines lines) {
    public Retold {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /**
     * Whether it has the same facts in other words or at other lines: as many of each, on the same day, of the same people and with
     * the same owners. Only then they are who and what they were, as far as one note can tell.
     */
    boolean isSameInOtherWords() {
        return pairwise(before, now, Retold::sameMeeting)
                && pageBefore.isPresent() == page.isPresent()
                && (page.isEmpty()
                        || page.get().settings().equals(pageBefore.orElseThrow().settings()));
    }

    private static boolean sameMeeting(Meeting a, Meeting b) {
        return a.date().equals(b.date())
                && a.start().equals(b.start())
                && a.held() == b.held()
                && a.ids().equals(b.ids())
                && a.topics().equals(b.topics())
                && sameSettings(a.settings(), b.settings())
                && pairwise(a.attendance(), b.attendance(), Retold::sameRow)
                && pairwise(a.items(), b.items(), Retold::sameItem)
                && pairwise(a.decisions(), b.decisions(), Retold::sameDecision)
                && pairwise(a.actions(), b.actions(), Retold::sameAction)
                && pairwise(a.projects(), b.projects(), Retold::sameProject)
                && pairwise(a.issues(), b.issues(), Retold::sameIssue);
    }

    private static boolean sameSettings(NoteSettings a, NoteSettings b) {
        return a.series().equals(b.series())
                && a.slug().equals(b.slug())
                && a.aliases().equals(b.aliases())
                && a.status().equals(b.status())
                && a.language().equals(b.language())
                && pairwise(a.ties(), b.ties(), Retold::sameTie);
    }

    private static boolean sameTie(DecisionTie a, DecisionTie b) {
        return a.newer() == b.newer() && a.target().equals(b.target());
    }

    private static boolean sameRow(Attendance a, Attendance b) {
        return a.name().equals(b.name())
                && a.handle().equals(b.handle())
                && a.affiliation().equals(b.affiliation())
                && a.initials().equals(b.initials());
    }

    private static boolean sameItem(AgendaItem a, AgendaItem b) {
        return a.owners().equals(b.owners()) && a.minutes().equals(b.minutes());
    }

    private static boolean sameDecision(Decision a, Decision b) {
        return a.owners().equals(b.owners())
                && a.standing().equals(b.standing())
                && pairwise(a.ties(), b.ties(), Retold::sameTie);
    }

    private static boolean sameAction(ActionItem a, ActionItem b) {
        return a.owners().equals(b.owners()) && a.done() == b.done();
    }

    private static boolean sameProject(ProjectMention a, ProjectMention b) {
        return a.project().equals(b.project()) && a.number().equals(b.number());
    }

    private static boolean sameIssue(IssueMention a, IssueMention b) {
        return a.repository().equals(b.repository()) && a.number().equals(b.number());
    }

    private static <T> boolean pairwise(List<T> some, List<T> others, BiPredicate<T, T> same) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same.test(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
