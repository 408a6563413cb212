package org.glossator.project;

import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.text.Span;

import java.util.List;

/// Many places to be given one tag.
///
/// @param words what they say, for people
public record TagOrder(TagId tag, List<Places> places, String words) {

    /// The places in one document, in UTF-16 code units of its text.
    public record Places(DocumentId document, List<Span> spans) {

        public Places {
            spans = List.copyOf(spans);
        }
    }

    public TagOrder {
        places = List.copyOf(places);
    }
}
