package org.glossator.project;

import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.jspecify.annotations.Nullable;

/// Whose past is asked for.
///
/// @param annotation of the document, or `null` for all of it
/// @param most how many entries of the journal are wanted
public record PastQuestion(DocumentId document, @Nullable AnnotationId annotation, int most) {}
