/// Several annotators' marks on one document brought together: where they agree and where they do
/// not, what a strategy takes by itself, and what an adjudicator's choice changes in the gold set.
///
/// Pure: what comes out depends on the arguments alone. Spans are in code units of the document's
/// text.
@NullMarked
package org.glossator.curate;

import org.jspecify.annotations.NullMarked;
