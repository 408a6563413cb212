/// The command palette: everything that can be done, found by a few letters of its name.
@NullMarked
package org.glossator.ui.palette;

import org.jspecify.annotations.NullMarked;
