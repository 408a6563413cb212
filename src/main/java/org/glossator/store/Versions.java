package org.glossator.store;

import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Revision;
import org.glossator.model.Version;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the journal knows of how things came to be.
///
/// @param annotations by id; those it knows nothing of have not changed since they came
/// @param removed those that are there no longer, by their document
/// @param states when an annotator's state was set, by document
/// @param latest when anything last happened, as far as the journal was read
/// @param brought when documents came that a bulk change brought, by the first of them
public record Versions(
        Map<AnnotationId, Version> annotations,
        Map<DocumentId, List<AnnotationId>> removed,
        Map<Work, Revision> states,
        TreeMap<Long, Revision> brought,
        Revision latest) {

    /// One annotator with one document.
    public record Work(DocumentId document, AnnotatorId annotator) {}

    /// When a document came; [Revision#NONE] if that is not known.
    public Revision brought(DocumentId document) {
        Map.Entry<Long, Revision> entry = brought.floorEntry(document.value());
        return entry == null ? Revision.NONE : entry.getValue();
    }
}
