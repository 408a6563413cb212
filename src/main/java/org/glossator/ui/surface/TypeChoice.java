package org.glossator.ui.surface;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/// How the reader wants a surface set, beside what its style sheets say.
final class TypeChoice {

    private static final double DEFAULT_SIZE = 18;
    private static final double DEFAULT_LEADING = 1.6;
    private static final double DEFAULT_MEASURE = 70;

    private final DoubleProperty textSize;
    private final DoubleProperty leading;
    private final DoubleProperty measure;
    private final ObjectProperty<Faces> faces;

    /// @param changed called after any of it changed
    TypeChoice(TextSurface bean, Runnable changed) {
        textSize = new SimpleDoubleProperty(bean, "textSize", DEFAULT_SIZE);
        leading = new SimpleDoubleProperty(bean, "leading", DEFAULT_LEADING);
        measure = new SimpleDoubleProperty(bean, "measure", DEFAULT_MEASURE);
        faces = new SimpleObjectProperty<>(bean, "faces", Faces.DEFAULT);
        for (Property<?> setting : List.of(textSize, leading, measure, faces)) {
            setting.subscribe(_ -> changed.run());
        }
    }

    /// Height of the letters, in pixels.
    DoubleProperty textSize() {
        return textSize;
    }

    /// Height of a line as a multiple of the text size.
    DoubleProperty leading() {
        return leading;
    }

    /// The longest line, in average characters.
    DoubleProperty measure() {
        return measure;
    }

    ObjectProperty<Faces> faces() {
        return faces;
    }

    Typography typography(SurfaceStyle style) {
        return Typography.of(
                style.family(),
                style.smallFamily(),
                faces.get(),
                textSize.get(),
                leading.get(),
                measure.get());
    }
}
