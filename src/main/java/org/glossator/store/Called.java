package org.glossator.store;

import org.glossator.model.DocumentId;

/// What a document is called: where it came from, on its top, and on the web. Any may be empty.
public record Called(DocumentId document, String name, String title, String url) {}
