package org.glossator.ui.exchange;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.glossator.model.Layer;

/// A tag that what comes in has and the project has not.
///
/// @param layer where it would belong
/// @param name there
/// @param marks how many have it
/// @param decision what becomes of them
record ForeignTag(
        Class<? extends Layer> layer,
        String name,
        long marks,
        ObjectProperty<TagDecision> decision) {

    ForeignTag(Class<? extends Layer> layer, String name, long marks) {
        this(layer, name, marks, new SimpleObjectProperty<>(new TagDecision.Left()));
    }
}
