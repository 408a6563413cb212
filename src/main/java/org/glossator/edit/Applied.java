package org.glossator.edit;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;

import java.time.Instant;
import java.util.List;

/// A change that is on disk.
///
/// @param journal the journal entry that holds it
/// @param at when it was committed
/// @param documents the documents it touched, at most [#LISTED]
/// @param added annotations that are there now and were not before, when `complete`
/// @param removed annotations that were there before and are not now, when `complete`
/// @param complete whether the three lists hold everything; if not, what is shown must be read anew
/// @param schemaChanged whether tags, layers or attributes changed
/// @param detailsChanged whether documents came, went, or changed their details or work states
public record Applied(
        long journal,
        Instant at,
        List<DocumentId> documents,
        List<Annotation> added,
        List<Annotation> removed,
        boolean complete,
        boolean schemaChanged,
        boolean detailsChanged) {

    /// How many documents and annotations are listed one by one before a change counts as bulk.
    public static final int LISTED = 1_000;

    public Applied {
        documents = List.copyOf(documents);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
