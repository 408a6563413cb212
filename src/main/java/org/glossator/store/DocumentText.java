package org.glossator.store;

import org.glossator.model.DocumentId;

/// A document's text, and what a search through all of them needs beside it.
///
/// @param language BCP 47 tag, or empty when unknown
public record DocumentText(DocumentId document, String title, String language, String text) {}
