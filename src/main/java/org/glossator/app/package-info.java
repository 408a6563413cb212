/// The program: where it starts, and the one place where its parts are put together.
@NullMarked
package org.glossator.app;

import org.jspecify.annotations.NullMarked;
