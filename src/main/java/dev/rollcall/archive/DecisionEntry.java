package dev.rollcall.archive;

import dev.rollcall.model.Decision;
import dev.rollcall.model.DecisionStatus;
import java.util.List;
import java.util.Optional;

/**
 * A decision in the register.
 *
 * @param id its anchor on the page of its meeting and the name of its own page, such as {@code d1}
 * @param meeting the address of its meeting
 * @param item the id of the agenda item that it belongs to, where it stands in the passage of one
 * @param projects slugs of the projects that it or its item names
 * @param topics slugs
 * @param supersedes addresses of the decisions that it takes the place of
 * @param supersededBy addresses of those that took its place
 */
public record DecisionEntry(
        String id,
        String meeting,
        Decision decision,
        List<Owner> owners,
        Optional<String> item,
        List<String> projects,
        List<String> topics,
        List<String> supersedes,
        List<String> supersededBy) {
    public DecisionEntry {
        owners = List.copyOf(owners);
        projects = List.copyOf(projects);
        topics = List.copyOf(topics);
        supersedes = List.copyOf(supersedes);
        supersededBy = List.copyOf(supersededBy);
    }

    /** The address of the meeting with the anchor, from the site's root. */
    public String address() {
        return meeting + "#" + id;
    }

    /** The address of its own page. */
    public String page() {
        return meeting + id + "/";
    }

    /** How it stands; whatever its note says, one of which another took the place is superseded. */
    public DecisionStatus status() {
        return supersededBy.isEmpty() ? decision.standing().status() : DecisionStatus.SUPERSEDED;
    }

    /** Whether it holds: it is accepted, be it until a day on which it is to be looked at again. */
    public boolean inForce() {
        boolean untilADay = status() == DecisionStatus.REVISIT
                && decision.standing().revisit().isPresent();
        return status() == DecisionStatus.ACCEPTED || untilADay;
    }

    DecisionEntry linked(List<String> older, List<String> newer) {
        return new DecisionEntry(id, meeting, decision, owners, item, projects, topics, older, newer);
    }
}
