package dev.rollcall.archive;

import dev.rollcall.model.ProjectMention;

/** A mention of a project and the address of the meeting where it stands. */
public record ProjectUse(String meeting, ProjectMention mention) {}
