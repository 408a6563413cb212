package org.glossator.ui.article;

import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;

import java.util.Optional;

/// The tags that mean something to the desk itself, found by the names they have in [Schema#news].
final class NewsTags {

    private NewsTags() {}

    /// What a quotation is taken as: the tag named “claim”, or else the first for spans.
    static Optional<Tag> claim(Schema schema) {
        return schema.tag(Layer.Spans.class, "claim")
                .or(() -> schema.spanTags().stream().findFirst());
    }

    /// Who can be a speaker: the tag named “actor”. There is no other that could stand for it.
    static Optional<Tag> actor(Schema schema) {
        return schema.tag(Layer.Spans.class, "actor");
    }

    /// From a claim to who makes it: the relation named “speaker”. There is no other that could
    /// stand for it.
    static Optional<Tag> speaker(Schema schema) {
        return schema.tag(Layer.Relations.class, "speaker");
    }
}
