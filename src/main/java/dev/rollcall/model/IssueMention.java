package dev.rollcall.model;

import dev.rollcall.source.SourceRef;

/**
 * An issue or pull request that a note names without saying in full whose it is: {@code #12}, {@code builder#12}. Which one is
 * meant, the archive says.
 *
 * @param repository {@code owner/name} of the heading that it stands below, the name before the sign, or empty
 * @param number digits only
 * @param context the words around it, as plain text; at most a few hundred characters
 */
public record IssueMention(String repository, String number, String context, SourceRef at) {}
