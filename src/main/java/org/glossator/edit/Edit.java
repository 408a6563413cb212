package org.glossator.edit;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;

import java.util.List;

/// One change of a project, as a value that says what becomes of what.
///
/// Applied in one transaction together with its journal entry. What an edit expects to find
/// (`before`) must be there, or it is refused and nothing changes.
public sealed interface Edit {

    /// A new annotation.
    record Add(Annotation annotation) implements Edit {}

    /// An annotation taken away, with the relations that hold on to it.
    record Remove(Annotation annotation) implements Edit {}

    /// The same annotation (same id) with another tag, span, note or attributes.
    record Replace(Annotation before, Annotation after) implements Edit {
        public Replace {
            if (!before.id().equals(after.id()) || !before.document().equals(after.document())) {
                throw new IllegalArgumentException(
                        "an annotation keeps its id and document: " + before.id());
            }
        }
    }

    /// How far an annotator is with a document.
    record SetState(DocumentId document, AnnotatorId annotator, WorkState before, WorkState after)
            implements Edit {}

    /// What is known about a document, its split and its note.
    record ChangeDetails(DocumentId document, Details before, Details after) implements Edit {}

    /// Tags, tag sets, layers and attributes.
    record ChangeSchema(Schema before, Schema after) implements Edit {}

    /// Several edits as one step of the history.
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }
}
