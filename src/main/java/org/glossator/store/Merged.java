package org.glossator.store;

import org.glossator.model.AnnotationId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Revision;
import org.jspecify.annotations.Nullable;

/// The last that a packet said of something in one set on one document.
///
/// @param id of the annotation; `null` for the work state of the set's annotator
/// @param content what was said, with the tag's id in this project as its label; `null` when it was
///   removed there
public record Merged(@Nullable AnnotationId id, Revision revision, @Nullable Fingerprint content) {}
