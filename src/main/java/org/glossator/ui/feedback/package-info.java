/// Feedback: what adjudication made of the marks of the annotator at work, beside these marks, and
/// what the annotator says to it.
@NullMarked
package org.glossator.ui.feedback;

import org.jspecify.annotations.NullMarked;
