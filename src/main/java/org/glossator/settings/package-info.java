/// What the program remembers of its user from one start to the next, and the file it stands in.
@NullMarked
package org.glossator.settings;

import org.jspecify.annotations.NullMarked;
