package dev.rollcall.version;

import dev.rollcall.git.GitCommit;
import dev.rollcall.git.GitRef;
import java.util.List;
import java.util.Optional;

/**
 * One state of the notes that is published.
 *
 * @param name of its tag or branch
 * @param title for readers
 * @param folder its name as a part of addresses
 * @param commit where it comes from; empty for what is checked out, with all that is not committed
 * @param kind empty where it is no tag or branch
 * @param rank how it stands to the one at the root
 * @param indexed whether search engines may know it
 * @param aliases the parts of addresses that lead to it as well
 */
public record Version(
        String name,
        String title,
        String folder,
        Optional<GitCommit> commit,
        Optional<GitRef.Kind> kind,
        Rank rank,
        boolean indexed,
        List<String> aliases) {
    /** Where all versions but the one at the root are. */
    public static final String FOLDER = "v/";

    public Version {
        aliases = List.copyOf(aliases);
    }

    /** How a version stands to the one that readers shall have. */
    public enum Rank {
        CURRENT,
        OLD,
        AHEAD
    }

    /** The same version, made from what is checked out. */
    public Version checkedOut() {
        return new Version(name, title, folder, Optional.empty(), kind, rank, indexed, aliases);
    }

    public boolean isCurrent() {
        return rank == Rank.CURRENT;
    }

    /** Its address from the root of the whole site. */
    public String root() {
        return isCurrent() ? "" : FOLDER + folder + "/";
    }
}
