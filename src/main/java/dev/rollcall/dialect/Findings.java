package dev.rollcall.dialect;

import dev.rollcall.model.ActionItem;
import dev.rollcall.model.AgendaItem;
import dev.rollcall.model.Attendance;
import dev.rollcall.model.Decision;
import dev.rollcall.model.ProjectMention;
import dev.rollcall.model.StartTime;
import dev.rollcall.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Partial facts of one meeting, as one recognizer or several merged know them. An empty part says nothing.
 *
 * @param reasons why each fact was read as one; also of facts that another finding takes the place of
 */
public record Findings(
        Optional<StartTime> start,
        Optional<String> title,
        List<Attendance> attendance,
        List<AgendaItem> items,
        List<Decision> decisions,
        List<ActionItem> actions,
        List<ProjectMention> projects,
        List<String> topics,
        List<Diagnostic> diagnostics,
        List<Reason> reasons,
        List<Diagnostic> review) {
    public Findings {
        review = List.copyOf(review);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
        diagnostics = List.copyOf(diagnostics);
        reasons = List.copyOf(reasons);
    }

    public static Findings none() {
        return new Findings(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public Findings withStart(StartTime found) {
        return new Findings(
                Optional.of(found),
                title,
                attendance,
                items,
                decisions,
                actions,
                projects,
                topics,
                diagnostics,
                reasons,
                review);
    }

    public Findings withTitle(String found) {
        return new Findings(
                start,
                Optional.of(found),
                attendance,
                items,
                decisions,
                actions,
                projects,
                topics,
                diagnostics,
                reasons,
                review);
    }

    public Findings withAttendance(List<Attendance> found) {
        return new Findings(
                start, title, found, items, decisions, actions, projects, topics, diagnostics, reasons, review);
    }

    public Findings withItems(List<AgendaItem> found) {
        return new Findings(
                start, title, attendance, found, decisions, actions, projects, topics, diagnostics, reasons, review);
    }

    public Findings withDecisions(List<Decision> found) {
        return new Findings(
                start, title, attendance, items, found, actions, projects, topics, diagnostics, reasons, review);
    }

    public Findings withActions(List<ActionItem> found) {
        return new Findings(
                start, title, attendance, items, decisions, found, projects, topics, diagnostics, reasons, review);
    }

    public Findings withProjects(List<ProjectMention> found) {
        return new Findings(
                start, title, attendance, items, decisions, actions, found, topics, diagnostics, reasons, review);
    }

    public Findings withTopics(List<String> found) {
        return new Findings(
                start, title, attendance, items, decisions, actions, projects, found, diagnostics, reasons, review);
    }

    public Findings withDiagnostics(List<Diagnostic> found) {
        return new Findings(
                start, title, attendance, items, decisions, actions, projects, topics, found, reasons, review);
    }

    public Findings withReasons(List<Reason> found) {
        return new Findings(
                start, title, attendance, items, decisions, actions, projects, topics, diagnostics, found, review);
    }

    /** What a reader may look at when asked; not what is wrong. */
    public Findings withReview(List<Diagnostic> found) {
        return new Findings(
                start, title, attendance, items, decisions, actions, projects, topics, diagnostics, reasons, found);
    }

    /** These, and for each kind of fact that they lack, the other's; diagnostics, reasons and topics of both. */
    public Findings or(Findings other) {
        return new Findings(
                start.or(other::start),
                title.or(other::title),
                first(attendance, other.attendance),
                first(items, other.items),
                first(decisions, other.decisions),
                first(actions, other.actions),
                first(projects, other.projects),
                both(topics, other.topics),
                both(diagnostics, other.diagnostics),
                both(reasons, other.reasons),
                both(review, other.review));
    }

    private static <T> List<T> first(List<T> left, List<T> right) {
        return left.isEmpty() ? right : left;
    }

    private static <T> List<T> both(List<T> left, List<T> right) {
        if (left.isEmpty() && right.isEmpty()) {
            return left;
        }
        return java.util.stream.Stream.concat(left.stream(), right.stream())
                .distinct()
                .toList();
    }
}
