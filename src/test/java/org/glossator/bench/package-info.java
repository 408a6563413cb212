/// Programs that measure; none of them is a test.
@NullMarked
package org.glossator.bench;

import org.jspecify.annotations.NullMarked;
