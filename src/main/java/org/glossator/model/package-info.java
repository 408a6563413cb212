/// The nouns of the product: document, schema, annotation, annotator. Immutable and validated.
///
/// Pure: no JavaFX, JDBC, clock, random numbers, files or threads. Spans are UTF-16 code units of
/// the document's text.
@NullMarked
package org.glossator.model;

import org.jspecify.annotations.NullMarked;
