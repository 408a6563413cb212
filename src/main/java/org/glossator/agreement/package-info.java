/// Inter-annotator agreement: how far those who annotated the same documents made the same marks.
///
/// A [org.glossator.agreement.Study] takes documents one by one and keeps of each only the sums
/// that the measures need, so that an interval is found by adding sums up again. What the measures
/// are and where they come from stands with each [org.glossator.agreement.Measure]. Pure: what
/// comes out depends on the arguments alone, a seed among them.
@NullMarked
package org.glossator.agreement;

import org.jspecify.annotations.NullMarked;
