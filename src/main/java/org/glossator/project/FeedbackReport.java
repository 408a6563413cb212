package org.glossator.project;

import org.glossator.curate.Correction;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Decision;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What became of one annotator's marks.
///
/// @param set whose marks
/// @param lessons what was changed, the most frequent first
/// @param decided how many of their marks were decided about
/// @param kept how many of these are gold as they were
public record FeedbackReport(AnnotationSet set, List<Lesson> lessons, long decided, long kept) {

    public FeedbackReport {
        lessons = List.copyOf(lessons);
    }

    /// Marks of one tag that were changed in the same way for the same reason.
    ///
    /// @param tag what the annotator had; where they had nothing, what gold has
    /// @param reason a reason code, or empty
    /// @param of how many marks of that tag were decided about; of what was added, how many there
    ///   are in gold where the annotator took part
    /// @param places in the order of documents and of the text
    public record Lesson(
            TagId tag, Correction.Change change, String reason, long of, List<Place> places) {
        public Lesson {
            places = List.copyOf(places);
        }
    }

    /// One correction in its text.
    ///
    /// @param title of the document; may be empty
    /// @param span in code units; `null` for a label on the document
    /// @param was what the annotator had marked, or empty
    /// @param now what gold has, or empty
    /// @param goldTag of what gold has, or `null`
    public record Place(
            DocumentId document,
            String title,
            @Nullable Span span,
            String was,
            String now,
            @Nullable TagId goldTag,
            Decision decision) {

        static Place of(Document document, Decision decision, Correction correction) {
            Decision.Mark was = correction.was();
            Span before = was == null ? null : was.span();
            Span after = correction.gold() instanceof Annotation.OnSpan mark ? mark.span() : null;
            String text = document.text();
            return new Place(
                    document.id(),
                    document.details().title(),
                    before == null ? after : before,
                    before == null ? "" : before.of(text),
                    after == null ? "" : after.of(text),
                    correction.gold() == null ? null : correction.gold().tag(),
                    decision);
        }
    }
}
