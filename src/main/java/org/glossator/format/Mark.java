package org.glossator.format;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// An annotation outside a project: tags by name, people by name.
public sealed interface Mark {

    /// Unique within its bundle; may be empty when the file gives none and nothing refers to it.
    String id();

    /// The name of the tag.
    String label();

    Map<String, String> attributes();

    String note();

    /// Who made it, or `null` when the file does not say.
    @Nullable Maker maker();

    record Maker(String annotator, Instant at) {}

    /// @param fragments in UTF-16 code units of the bundle's text, in text order and apart
    record OnSpan(
            String id,
            String label,
            List<Span> fragments,
            Map<String, String> attributes,
            String note,
            @Nullable Maker maker)
            implements Mark {
        public OnSpan {
            fragments = List.copyOf(fragments);
            attributes = Map.copyOf(attributes);
        }

        public Span span() {
            return fragments.size() == 1
                    ? fragments.getFirst()
                    : fragments.getFirst().cover(fragments.getLast());
        }
    }

    /// @param from id of a span mark of the same bundle
    /// @param to id of a span mark of the same bundle
    record Relation(
            String id,
            String label,
            String from,
            String to,
            Map<String, String> attributes,
            String note,
            @Nullable Maker maker)
            implements Mark {
        public Relation {
            attributes = Map.copyOf(attributes);
        }
    }

    record OnDocument(
            String id,
            String label,
            Map<String, String> attributes,
            String note,
            @Nullable Maker maker)
            implements Mark {
        public OnDocument {
            attributes = Map.copyOf(attributes);
        }
    }
}
