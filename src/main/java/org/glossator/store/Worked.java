package org.glossator.store;

import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Span;

import java.util.List;

/// A text with what those have marked in it who have begun to work on it.
///
/// @param work one for each of them
public record Worked(DocumentText text, List<Work> work) {

    /// What stands in one set.
    ///
    /// @param finished whether the annotator has been through all of the text
    /// @param marks its spans, in no order
    public record Work(SetId set, boolean finished, List<Mark> marks) {}

    /// @param span in UTF-16 code units; from the first piece to the last if there are several
    /// @param whole whether it is in one piece
    public record Mark(TagId tag, Span span, boolean whole) {}
}
