package org.glossator.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What to merge, and what to do about that on which two sides do not agree.
///
/// @param files packets, and projects of colleagues
/// @param unknown what becomes of marks whose tag the project does not have
/// @param renamed tags of the packets that go by another name here, by their name there
/// @param added tags, by their name there, that are added in any case
/// @param conflicts what becomes of what both sides have changed
public record MergeOrder(
        List<Path> files,
        Unknown unknown,
        Map<String, String> renamed,
        Set<String> added,
        Conflicts conflicts) {

    /// A tag the project does not have.
    public enum Unknown {
        /// Its marks are not taken, and told.
        REFUSE,
        /// It is added, as the packet's codebook has it.
        ADD
    }

    /// Something that both sides have changed since they last agreed on it.
    public enum Conflicts {
        /// Stays as it is here, and is told at each merge until somebody decides.
        TELL,
        /// Becomes what it is there.
        THEIRS,
        /// Stays as it is here, for good: told again only when it is changed there again.
        OURS
    }

    public MergeOrder {
        files = List.copyOf(files);
        renamed = Map.copyOf(renamed);
        added = Set.copyOf(added);
    }

    /// Treats all unknown tags alike.
    public MergeOrder(
            List<Path> files, Unknown unknown, Map<String, String> renamed, Conflicts conflicts) {
        this(files, unknown, renamed, Set.of(), conflicts);
    }

    public static MergeOrder of(List<Path> files) {
        return new MergeOrder(files, Unknown.REFUSE, Map.of(), Conflicts.TELL);
    }

    /// Whether a tag the project does not have is added.
    boolean adds(String tag) {
        return unknown == Unknown.ADD || added.contains(tag);
    }

    /// What the history says of it: the first file, and how many more.
    String title() {
        String first = files.isEmpty() ? "" : String.valueOf(files.getFirst().getFileName());
        return files.size() > 1 ? first + " +" + (files.size() - 1) : first;
    }
}
