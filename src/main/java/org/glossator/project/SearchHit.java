package org.glossator.project;

import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.search.Excerpt;

/// An article that answers a question, as a list shows it.
public record SearchHit(DocumentId id, Details details, Excerpt excerpt) {}
