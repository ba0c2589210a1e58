package dev.rollcall.archive;

/** What an archive knows of how an action stands. That a note says nothing of it does not make it done. */
public enum ActionState {
    /** Listed lately, and not as done. */
    OPEN,
    /** Not done as far as the notes say, and not in any of them for half a year. */
    UNHEARD,
    /** Its series went on to list its other open actions, and no longer this one. */
    DROPPED,
    /** The last meeting that lists it says that it is done. */
    DONE
}
