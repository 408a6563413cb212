package org.glossator.ui.surface;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

/// The reader dragged a handle of the selected mark: a proposal, which changes nothing by itself.
///
/// @param from the fragment as it is
/// @param to the fragment as the reader would have it, not empty
public record BoundaryMoved(AnnotationId mark, Span from, Span to) {}
