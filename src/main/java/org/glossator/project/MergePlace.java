package org.glossator.project;

import org.glossator.model.DocumentId;
import org.glossator.text.Span;

/// Where in the project something is that a merge tells of.
///
/// @param span in code units of the document's text; empty at its begin for the whole of it
public record MergePlace(DocumentId document, Span span) {}
