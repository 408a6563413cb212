package org.glossator.model;

import java.util.List;

/// An inconsistency of tagged words that is as it should be: nobody is to be told of it again.
///
/// It says something about words, not about a document or an annotator.
///
/// @param words folded: small letters, marks of the keyboard, single blanks
/// @param other the words of the other extent, folded, where boundaries differ; else empty
/// @param tags concerned, by ascending id: where words are tagged differently two or more, else one
public record Intended(Kind kind, String words, String other, List<TagId> tags) {

    public enum Kind {
        /// Tagged in many places and plain in others.
        LEFT_PLAIN,
        /// Under one tag here and under another there.
        TAGGED_DIFFERENTLY,
        /// Tagged with more or fewer of the words around.
        BOUNDARIES_DIFFER
    }

    public Intended {
        tags = List.copyOf(tags);
        if (words.isEmpty() || other.isEmpty() == (kind == Kind.BOUNDARIES_DIFFER)) {
            throw new IllegalArgumentException(kind + " of these words: " + words + "; " + other);
        }
        if (tags.isEmpty() || (tags.size() > 1) != (kind == Kind.TAGGED_DIFFERENTLY)) {
            throw new IllegalArgumentException(kind + " with " + tags.size() + " tags");
        }
        for (int i = 1; i < tags.size(); i++) {
            if (tags.get(i - 1).value() >= tags.get(i).value()) {
                throw new IllegalArgumentException("tags must ascend: " + tags);
            }
        }
    }
}
