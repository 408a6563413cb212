/// How fast the program is, each figure beside a floor measured in the same run.
///
/// A floor is the least code that does the same work without being a product: a bare SQL statement,
/// a lean loop over files, an empty window. Program and floor take turns, and medians are compared,
/// so that a busy machine slows both. [org.glossator.bench.Benchmarks] runs everything.
@NullMarked
package org.glossator.bench;

import org.jspecify.annotations.NullMarked;
