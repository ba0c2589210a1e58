package dev.rollcall.git;

import java.time.OffsetDateTime;
import org.eclipse.jgit.lib.PersonIdent;

/** Who commits, and when; given by the caller, so that the same files make the same commit on every machine. */
public record Signature(String name, String mail, OffsetDateTime when) {
    PersonIdent ident() {
        return new PersonIdent(name, mail, when.toInstant(), when.getOffset());
    }
}
