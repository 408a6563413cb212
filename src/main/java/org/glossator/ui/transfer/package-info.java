/// What comes into a project and what goes out of it: import, paste, export, and who annotates.
///
/// Models know no toolkit but its properties; views show them. Files are read and written by the
/// project's own threads.
@NullMarked
package org.glossator.ui.transfer;

import org.jspecify.annotations.NullMarked;
