package org.glossator.ui.adjudication;

import org.glossator.curate.Reading;
import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What can be taken for a case.
sealed interface Row {

    /// What some of the annotators have.
    ///
    /// @param number the key that takes it, from 1
    /// @param holders names, or letters while names are hidden
    record Option(int number, Reading reading, Sight sight, List<String> holders) implements Row {
        public Option {
            holders = List.copyOf(holders);
        }
    }

    /// That there is nothing.
    ///
    /// @param holders of those who have nothing there
    record Nothing(List<String> holders) implements Row {
        public Nothing {
            holders = List.copyOf(holders);
        }
    }

    /// What is being made of it.
    record Draft(Annotation.OnSpan mark, Sight sight) implements Row {}

    /// How a mark looks in its text.
    ///
    /// @param attributes values in words, or empty
    /// @param span in code units of the document's text, or `null` for a label on the document
    record Sight(
            TagId tag,
            String before,
            String words,
            String after,
            String attributes,
            @Nullable Span span) {}
}
