/// How documents are shared out over a training set so that nothing of the test is learned.
///
/// Pure: what comes out depends on the documents, the parts and the seed alone.
@NullMarked
package org.glossator.split;

import org.jspecify.annotations.NullMarked;
