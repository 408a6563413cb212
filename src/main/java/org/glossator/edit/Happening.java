package org.glossator.edit;

import org.glossator.model.AnnotatorId;

import java.time.Instant;
import java.util.List;

/// An entry of the journal, as far as it concerns one document.
///
/// @param entry its number
/// @param at when it was committed
/// @param annotator who was at work
/// @param action one word for the change, also where it is taken back or done again: `add`,
///   `retag`, `import`, `merge`, …
/// @param detail what it was done to, for people; may be empty
/// @param way whether this is the change itself
/// @param passage whether the document came or went by it
/// @param edits what became of the document, in order, without batches
public record Happening(
        long entry,
        Instant at,
        AnnotatorId annotator,
        String action,
        String detail,
        Way way,
        Passage passage,
        List<Edit> edits) {

    /// The change itself, or what was made of it later.
    public enum Way {
        DONE,
        UNDONE,
        REDONE
    }

    /// Whether the document was there before and afterwards.
    public enum Passage {
        STAYED,
        CAME,
        WENT
    }

    public Happening {
        edits = List.copyOf(edits);
    }
}
