package org.glossator.ui.base;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

import java.util.List;

/// A drawing in a square. It grows with the interface: `-icon-pixel` in the style sheet says how
/// large a pixel of it is.
final class IconNode extends Pane {

    private static final StyleablePropertyFactory<IconNode> FACTORY =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());

    private static final CssMetaData<IconNode, Number> PIXEL =
            FACTORY.createSizeCssMetaData("-icon-pixel", icon -> icon.pixel, 1);

    private final SimpleStyleableDoubleProperty pixel;
    private final Scale scale = new Scale();
    private final double drawn;
    private final double side;

    /// @param drawn side of the square the drawing was made in
    /// @param side of this one, in the interface's normal size
    IconNode(Group drawing, double drawn, double side) {
        this.drawn = drawn;
        this.side = side;
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().add(drawing);
        getStyleClass().add("icon");
        setMouseTransparent(true);
        pixel =
                new SimpleStyleableDoubleProperty(PIXEL, this, "pixel", 1.0) {
                    @Override
                    protected void invalidated() {
                        fit(get());
                    }
                };
        fit(1);
    }

    private void fit(double unit) {
        double size = side * unit;
        scale.setX(size / drawn);
        scale.setY(size / drawn);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
