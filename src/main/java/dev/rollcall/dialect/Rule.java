package dev.rollcall.dialect;

import java.util.Locale;

/** The ways in which something in a note is read as a fact; their names are stable, and {@code rollcall explain} tells them. */
public enum Rule {
    DATE_FRONT_MATTER(Kind.DATE, "`date` in the front matter"),
    DATE_FILE_NAME(Kind.DATE, "the path of the file names the day"),
    DATE_SECTION(Kind.DATE, "a heading with a day opens a meeting of its own"),
    DATE_LABEL(Kind.DATE, "a label such as `Date:` stands before it"),
    DATE_HEADING(Kind.DATE, "one of the first headings names the day"),
    DATE_TITLE(Kind.DATE, "the `title` of the front matter names the day"),
    DATE_LINE(Kind.DATE, "a line at the top is nothing but the day"),

    START_FRONT_MATTER(Kind.START, "`start` in the front matter"),
    START_LABEL(Kind.START, "a label such as `Time:` stands before it"),
    START_DATE_LINE(Kind.START, "it stands on the line that is labeled as the date"),
    START_LINE(Kind.START, "a line at the top is nothing but the hour"),
    START_LINK(Kind.START, "a link to a world clock names the hour"),

    TITLE_FRONT_MATTER(Kind.TITLE, "`title` in the front matter"),
    TITLE_HEADING(Kind.TITLE, "the heading that names the meeting"),

    ATTENDEE_FRONT_MATTER(Kind.ATTENDEE, "`attendees` in the front matter"),
    ATTENDEE_LIST(Kind.ATTENDEE, "a row of a list below a heading or label such as `Attendees`"),
    ATTENDEE_TABLE(Kind.ATTENDEE, "a row of a table of people"),
    ATTENDEE_LINE(Kind.ATTENDEE, "a name on a line that a word such as `Present:` opens"),

    ITEM_FRONT_MATTER(Kind.ITEM, "`items` in the front matter"),
    ITEM_COMMAND(Kind.ITEM, "a chat command such as `#topic`"),
    ITEM_LIST(Kind.ITEM, "an entry of a list below a heading such as `Agenda`"),
    ITEM_HEADING(Kind.ITEM, "a heading of its own, with something below it"),
    ITEM_TABLE(Kind.ITEM, "a row of a table with a column of topics"),
    ITEM_LOOSE_LIST(Kind.ITEM, "an entry of a list, as the note has no agenda"),

    DECISION_FRONT_MATTER(Kind.DECISION, "`decisions` in the front matter"),
    DECISION_MARK(Kind.DECISION, "a mark such as `Decision:` stands before it"),
    DECISION_BELOW_MARK(Kind.DECISION, "it stands below a line that is nothing but such a mark"),
    DECISION_HEADING(Kind.DECISION, "an entry below a heading such as `Decisions`"),
    DECISION_MOTION(Kind.DECISION, "a motion, and near it that it carried"),
    DECISION_WORDING(Kind.DECISION, "words that settle something, such as `we agreed to`"),

    ACTION_FRONT_MATTER(Kind.ACTION, "`actions` in the front matter"),
    ACTION_MARK(Kind.ACTION, "a mark such as `Action:` or `TODO` stands before it"),
    ACTION_BELOW_MARK(Kind.ACTION, "it stands below a line that is nothing but such a mark"),
    ACTION_HEADING(Kind.ACTION, "an entry below a heading such as `Action items`"),
    ACTION_TABLE(Kind.ACTION, "a row of a table with a column of actions and one of people"),
    ACTION_BOX(Kind.ACTION, "a check box below a point"),
    ACTION_ARROW(Kind.ACTION, "an arrow leads to the name of a person"),
    ACTION_NAMED(Kind.ACTION, "a name in parentheses leads a verb"),
    ACTION_WORDING(Kind.ACTION, "words by which somebody takes something on, such as `Wen will`"),

    PROJECT_FRONT_MATTER(Kind.PROJECT, "`projects` in the front matter"),
    PROJECT_REFERENCE(Kind.PROJECT, "a link to a repository, or `owner/name#12`"),
    PROJECT_CODE(Kind.PROJECT, "`owner/name` as code, where that can be no path");

    /** What something was read as. */
    public enum Kind {
        DATE("write `date: YYYY-MM-DD` in the front matter"),
        START("write `start: \"17:00\"` and `timezone: UTC` in the front matter"),
        TITLE("write `title: …` in the front matter"),
        ATTENDEE("list the `attendees` in the front matter; who somebody is, people.yml says"),
        ITEM("put it between `<!-- rollcall: ignore -->` and `<!-- rollcall: end -->`, or below another heading"),
        DECISION("put it between `<!-- rollcall: ignore -->` and `<!-- rollcall: end -->`"),
        ACTION(
                "put it between `<!-- rollcall: ignore -->` and `<!-- rollcall: end -->`; name the owner as `Action (@handle): …`"),
        PROJECT("list the `projects` in the front matter");

        private final String overruledBy;

        Kind(String overruledBy) {
            this.overruledBy = overruledBy;
        }

        /** What a writer can do to be read otherwise. */
        public String overruledBy() {
            return overruledBy;
        }

        /** The word of the house for it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final String condition;

    Rule(Kind kind, String condition) {
        this.kind = kind;
        this.condition = condition;
    }

    public Kind kind() {
        return kind;
    }

    /** When it applies, in words. */
    public String condition() {
        return condition;
    }

    /** Its name for people, in words joined by hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
