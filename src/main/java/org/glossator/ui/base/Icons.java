package org.glossator.ui.base;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.Locale;

/// The icons, one a master in `icons/`: `FOCUS_MODE` is `focus-mode.svg`.
public enum Icons {
    ACTOR,
    ADJUDICATION,
    AGREEMENT,
    ANNOTATOR,
    CANCEL,
    CLAIM,
    CLOSE,
    COMPARE,
    CONSISTENCY,
    DELETE,
    ERROR,
    EXPORT,
    FEEDBACK,
    FILTER,
    FIND,
    FINISH,
    FOCUS_MODE,
    FOLDER,
    GLOSSATOR,
    HELP,
    HISTORY,
    IGNORE,
    IMPORT,
    INFO,
    INSPECTOR_PANE,
    LIST_PANE,
    LOCATION,
    NEW_PROJECT,
    NEXT,
    NOTE,
    OCCURRENCES,
    OPEN,
    PASTE,
    PREVIOUS,
    RECEIVE,
    REDO,
    SAMPLE,
    SEARCH,
    SEND,
    SETTINGS,
    SORT,
    TEXT_LARGER,
    TEXT_SMALLER,
    THEME,
    UNDO,
    WARNING;

    /// Its master's name, without the folder.
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /// A fresh node showing the icon in a square; style class `icon`, coloured by the style sheet.
    ///
    /// @param size side in pixels, in the interface's normal size
    public Region node(double size) {
        Svg svg = Svg.load("/org/glossator/icons/" + file());
        Group drawing = new Group();
        for (Svg.Line line : svg.lines()) {
            drawing.getChildren().add(path(line));
        }
        return new IconNode(drawing, svg.size(), size);
    }

    /// The icon painted in its own colours on nothing, such as for a window. FX thread only.
    ///
    /// @param pixels side of the picture
    public Image image(int pixels) {
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        transparent.setViewport(new Rectangle2D(0, 0, pixels, pixels));
        return node(pixels).snapshot(transparent, new WritableImage(pixels, pixels));
    }

    private static SVGPath path(Svg.Line line) {
        SVGPath path = new SVGPath();
        path.setContent(line.data());
        path.setStrokeWidth(line.width());
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setFill(null);
        switch (line.fill()) {
            case "none" -> {}
            case "currentColor" -> {
                path.setFill(Color.GRAY);
                path.getStyleClass().add("icon-fill");
            }
            default -> path.setFill(Color.web(line.fill()));
        }
        switch (line.stroke()) {
            case "none" -> {}
            case "currentColor" -> {
                path.setStroke(Color.GRAY);
                path.getStyleClass().add("icon-line");
            }
            default -> path.setStroke(Color.web(line.stroke()));
        }
        return path;
    }
}
