package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Span;

/// What is done at one place so that the same words are marked the same way.
public sealed interface Mend {

    DocumentId document();

    /// Whose mark it is.
    SetId set();

    /// A new mark on plain words, in UTF-16 code units.
    record Tag(DocumentId document, SetId set, Span span, TagId tag) implements Mend {}

    /// Another tag or another extent for a mark, which must be as it was.
    record Change(Annotation.OnSpan before, Annotation.OnSpan after) implements Mend {
        @Override
        public DocumentId document() {
            return before.document();
        }

        @Override
        public SetId set() {
            return before.set();
        }
    }
}
