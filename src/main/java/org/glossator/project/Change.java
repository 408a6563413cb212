package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.edit.History;
import org.glossator.model.Annotator;
import org.glossator.model.Refusal;

import java.time.Instant;

/// What happened to the open project. Already on disk when it is published.
public sealed interface Change {

    /// An edit, an undo, a redo or an import was committed.
    ///
    /// @param history what can be taken back now
    record Edited(Applied applied, History history) implements Change {}

    /// Another program wrote to the file: everything shown must be read anew.
    record Reloaded(Instant at, History history) implements Change {}

    /// Somebody else annotates from now on.
    record AnnotatorChanged(Annotator annotator) implements Change {}

    /// The project has learned from its annotations, and may suggest others now.
    ///
    /// @param annotations learned from; none while there is nothing to learn from
    record Learned(Instant at, int annotations) implements Change {}

    /// Which articles would teach most is known anew.
    record Ranked() implements Change {}

    /// Work in the background has failed; what it made before stands.
    record BackgroundFailed(Work work, Refusal why) implements Change {}

    /// What a project does while nobody waits for it.
    enum Work {
        LEARNING,
        INDEXING
    }
}
