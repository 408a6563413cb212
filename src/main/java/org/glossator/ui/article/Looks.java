package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;

import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the tags of span annotations look under one schema and theme, in the order of the schema.
record Looks(Map<TagId, TagLook> byTag) {

    static Looks of(Schema schema, Theme theme) {
        Map<TagId, TagLook> looks = new LinkedHashMap<>();
        schema.layers().stream()
                .filter(Layer.Spans.class::isInstance)
                .flatMap(layer -> TagLook.of(layer.tagSet(), theme).stream())
                .forEach(look -> looks.put(look.tag().id(), look));
        return new Looks(looks);
    }

    /// The looks as schema and theme change.
    static ObservableValue<Looks> following(
            ObservableValue<Schema> schema, ObservableValue<Theme> theme) {
        return schema.flatMap(now -> theme.map(light -> of(now, light)));
    }

    List<TagLook> all() {
        return List.copyOf(byTag.values());
    }

    Optional<TagLook> get(TagId tag) {
        return Optional.ofNullable(byTag.get(tag));
    }
}
