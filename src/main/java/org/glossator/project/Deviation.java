package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.suggest.Context;
import org.glossator.text.Span;

import java.util.List;
import java.util.Optional;

/// One place of an inconsistency.
///
/// @param set of the annotator whose place it is
/// @param context the place in its sentence
public record Deviation(DocumentId document, String title, SetId set, Form form, Context context) {

    /// How the words are marked there.
    public sealed interface Form {

        /// What is marked, or could be, in UTF-16 code units.
        Span span();

        /// They are plain.
        record Plain(Span span) implements Form {}

        /// They are tagged.
        record Tagged(Annotation.OnSpan mark) implements Form {
            @Override
            public Span span() {
                return mark.span();
            }
        }

        /// All of them are tagged, and elsewhere only the inner ones are.
        record Longer(Annotation.OnSpan mark, Span inner) implements Form {
            @Override
            public Span span() {
                return mark.span();
            }
        }

        /// Only some are tagged, and elsewhere the outer ones too.
        record Shorter(Annotation.OnSpan mark, Span outer) implements Form {
            @Override
            public Span span() {
                return mark.span();
            }
        }
    }

    /// How the words are to be marked everywhere.
    public sealed interface Goal {

        /// With this tag.
        record As(TagId tag) implements Goal {}

        /// All of them.
        record Longer() implements Goal {}

        /// Only the inner ones.
        record Shorter() implements Goal {}
    }

    /// What has to be done to get there; empty where it is so already, or makes no sense.
    public Optional<Mend> mend(Goal goal) {
        return switch (form) {
            case Form.Plain(Span span) ->
                    goal instanceof Goal.As(TagId tag)
                            ? Optional.of(new Mend.Tag(document, set, span, tag))
                            : Optional.empty();
            case Form.Tagged(Annotation.OnSpan mark) ->
                    goal instanceof Goal.As(TagId tag) && !tag.equals(mark.tag())
                            ? Optional.of(new Mend.Change(mark, mark.withTag(tag)))
                            : Optional.empty();
            case Form.Longer(Annotation.OnSpan mark, Span inner) ->
                    goal instanceof Goal.Shorter ? moved(mark, inner) : Optional.empty();
            case Form.Shorter(Annotation.OnSpan mark, Span outer) ->
                    goal instanceof Goal.Longer ? moved(mark, outer) : Optional.empty();
        };
    }

    private static Optional<Mend> moved(Annotation.OnSpan mark, Span to) {
        return to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mend.Change(mark, mark.withFragments(List.of(to))));
    }
}
