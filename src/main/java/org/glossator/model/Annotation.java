package org.glossator.model;

import org.glossator.text.Span;

import java.util.List;
import java.util.Map;

/// One mark of one annotation set on one document.
public sealed interface Annotation {

    AnnotationId id();

    DocumentId document();

    SetId set();

    TagId tag();

    /// Values by attribute name.
    Map<String, String> attributes();

    /// A free note, or empty.
    String note();

    /// Who made it and when it was first made.
    Origin origin();

    /// A mark on one stretch of text, or on several that belong together.
    ///
    /// @param fragments at least one, none empty, in text order, apart from each other
    record OnSpan(
            AnnotationId id,
            DocumentId document,
            SetId set,
            TagId tag,
            List<Span> fragments,
            Map<String, String> attributes,
            String note,
            Origin origin)
            implements Annotation {

        public OnSpan {
            fragments = List.copyOf(fragments);
            attributes = Map.copyOf(attributes);
            if (fragments.isEmpty()) {
                throw new IllegalArgumentException("a span annotation without a span");
            }
            int last = -1;
            for (Span fragment : fragments) {
                if (fragment.isEmpty() || fragment.begin() <= last) {
                    throw new IllegalArgumentException(
                            "fragments must be non-empty, in text order and apart: " + fragments);
                }
                last = fragment.end();
            }
        }

        /// From the first fragment's begin to the last one's end.
        public Span span() {
            return fragments.size() == 1
                    ? fragments.getFirst()
                    : fragments.getFirst().cover(fragments.getLast());
        }

        public OnSpan withTag(TagId other) {
            return new OnSpan(id, document, set, other, fragments, attributes, note, origin);
        }

        public OnSpan withFragments(List<Span> others) {
            return new OnSpan(id, document, set, tag, others, attributes, note, origin);
        }

        public OnSpan withNote(String other) {
            return new OnSpan(id, document, set, tag, fragments, attributes, other, origin);
        }

        public OnSpan withAttributes(Map<String, String> others) {
            return new OnSpan(id, document, set, tag, fragments, others, note, origin);
        }
    }

    /// An arrow between two span annotations of the same document and set.
    record Relation(
            AnnotationId id,
            DocumentId document,
            SetId set,
            TagId tag,
            AnnotationId from,
            AnnotationId to,
            Map<String, String> attributes,
            String note,
            Origin origin)
            implements Annotation {

        public Relation {
            attributes = Map.copyOf(attributes);
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "a relation from an annotation to itself: " + from);
            }
        }
    }

    /// A label on the document as a whole.
    record OnDocument(
            AnnotationId id,
            DocumentId document,
            SetId set,
            TagId tag,
            Map<String, String> attributes,
            String note,
            Origin origin)
            implements Annotation {

        public OnDocument {
            attributes = Map.copyOf(attributes);
        }

        public OnDocument withNote(String other) {
            return new OnDocument(id, document, set, tag, attributes, other, origin);
        }
    }
}
