package org.glossator.store;

import org.glossator.model.Document;
import org.glossator.search.Mark;

import java.util.List;

/// A document with those of everybody's marks that were asked for, in no order.
public record Marked(Document document, List<Mark> marks) {}
