package dev.rollcall.dialect;

/** What a heading says about that which stands below it. */
enum Theme {
    /** Points to talk about, one each item. */
    AGENDA,
    /** Points that were talked about, often a second time after the agenda. */
    MINUTES,
    /** Only gathers points: a repository, a standing part of the agenda. */
    GROUP,
    /** Notes on a point that stands elsewhere. */
    NOTES,
    /** News, thanks, announcements: told, not discussed. */
    UPDATES,
    /** Who was there. */
    ATTENDANCE,
    /** What was settled. */
    DECISIONS,
    /** What somebody is to do. */
    ACTIONS,
    /** Put off to another meeting, or kept for one. */
    BACKLOG,
    /** The frame of the note: links, rules of conduct, the next meeting. */
    FRAME,
    /** Anything else: a subject of its own. */
    OPEN
}
