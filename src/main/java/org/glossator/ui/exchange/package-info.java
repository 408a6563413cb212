/// Work that goes to colleagues and comes from them: packets written, and packets and projects
/// merged, with everything a merge would do told before.
///
/// Models know no toolkit but its properties; views show them. All of it belongs to the thread the
/// project publishes on; files are read and written by the project's own threads.
@NullMarked
package org.glossator.ui.exchange;

import org.jspecify.annotations.NullMarked;
