package org.glossator.model;

import java.util.Map;

/// One line of a document list.
///
/// @param characters length of the text in code points
/// @param state the asked annotator's work state
/// @param marks the asked annotator's span annotations by tag
public record DocumentRow(
        DocumentId id,
        Details details,
        int characters,
        WorkState state,
        Map<TagId, Integer> marks) {

    public DocumentRow {
        marks = Map.copyOf(marks);
    }
}
