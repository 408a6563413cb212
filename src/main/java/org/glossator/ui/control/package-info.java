/// Small widgets that views are put together from. They know tags and spans, not projects.
@NullMarked
package org.glossator.ui.control;

import org.jspecify.annotations.NullMarked;
