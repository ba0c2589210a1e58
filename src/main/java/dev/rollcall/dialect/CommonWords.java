package dev.rollcall.dialect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The headings and labels that communities use, by what they announce; a site's configuration adds to them. */
final class CommonWords {
    private static final Set<String> ATTENDANCE = Set.of(
            "attendees",
            "attendee",
            "attendance",
            "attendence",
            "attending",
            "attended",
            "present",
            "present today",
            "people present",
            "members present",
            "participants",
            "participant",
            "participating",
            "participation",
            "roll call",
            "rollcall",
            "check-in",
            "check in",
            "sign in",
            "sign-in",
            "signin",
            "in attendance",
            "who was here",
            "who is here",
            "who's here",
            "who attended",
            "attendee list",
            "attendees list",
            "list of attendees",
            "list of participants",
            "meeting attendees",
            "meeting participants",
            "attendants",
            "present members",
            "board members present",
            "directors present",
            "officers present",
            "guests present",
            "also present",
            "those present",
            "others present",
            "voting members present",
            "tsc members present",
            "members in attendance",
            "members attending",
            "meeting attendance",
            "attending members",
            "attendees present",
            "participants present",
            "on the call",
            "who attended the meeting",
            "attendees and guests",
            "attendees & guests");
    private static final Set<String> ABSENCE = Set.of(
            "absent",
            "absentees",
            "absences",
            "apologies",
            "regrets",
            "not present",
            "not attending",
            "excused",
            "missing",
            "unable to attend",
            "could not attend",
            "sends regrets",
            "members absent",
            "directors absent",
            "officers absent",
            "board members absent",
            "guests absent",
            "apologies for absence",
            "absent with apologies",
            "regrets and apologies",
            "absent members",
            "absentees and regrets",
            "did not attend");
    private static final Set<String> AGENDA = Set.of(
            "agenda", "agenda items", "agenda item", "topics", "new topics", "discussion topics", "discussion items");
    private static final Set<String> DECISIONS = Set.of("decision", "decisions", "decisions made");
    private static final Set<String> ACTIONS = Set.of(
            "action", "actions", "action item", "action items", "actions items", "to do", "todo", "todos", "to-do");
    private static final Set<String> DATE = Set.of(
            "date",
            "dates",
            "day",
            "when",
            "meeting date",
            "date & time",
            "date and time",
            "date/time",
            "date / time",
            "meeting date/time",
            "meeting date and time",
            "meeting date & time",
            "date of meeting",
            "date of the meeting",
            "date and start time");
    private static final Set<String> TIME = Set.of(
            "time",
            "start",
            "start time",
            "starts",
            "started",
            "begin",
            "hour",
            "meeting time",
            "time and date",
            "times",
            "meeting times",
            "time/date",
            "time of meeting",
            "time of the meeting",
            "time & date");
    private static final Set<String> NEXT_MEETING = Set.of(
            "next meeting",
            "next meetings",
            "upcoming meetings",
            "upcoming meeting",
            "next call",
            "next",
            "previous meeting",
            "last meeting");

    private CommonWords() {}

    static Map<Subject, Set<String>> bySubject() {
        Map<Subject, Set<String>> words = new EnumMap<>(Subject.class);
        words.put(Subject.ATTENDANCE, ATTENDANCE);
        words.put(Subject.ABSENCE, ABSENCE);
        words.put(Subject.AGENDA, AGENDA);
        words.put(Subject.DECISIONS, DECISIONS);
        words.put(Subject.ACTIONS, ACTIONS);
        words.put(Subject.DATE, DATE);
        words.put(Subject.TIME, TIME);
        words.put(Subject.NEXT_MEETING, NEXT_MEETING);
        return words;
    }
}
