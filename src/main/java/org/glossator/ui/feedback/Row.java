package org.glossator.ui.feedback;

import org.glossator.project.FeedbackReport;

/// A line of the report.
sealed interface Row {

    /// What was changed how, of how many, and why.
    record Lesson(FeedbackReport.Lesson lesson) implements Row {}

    /// One mark, and what stands in its place.
    record Place(FeedbackReport.Lesson lesson, FeedbackReport.Place place) implements Row {}
}
