/// Foreign files: what is read from them and written to them, one class a format.
///
/// No JavaFX and no JDBC. A [Bundle] is what crosses the border; a [Loss] is what could not.
@NullMarked
package org.glossator.format;

import org.jspecify.annotations.NullMarked;
