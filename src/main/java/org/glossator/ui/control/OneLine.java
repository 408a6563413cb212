package org.glossator.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

import org.glossator.text.Directions;
import org.glossator.ui.base.Fonts;

/// Foreign text made fit for one line of a label, whatever stands in it.
public final class OneLine {

    private OneLine() {}

    /// Without line ends and controls, and without the invisible characters that fonts draw as
    /// boxes or that would turn the rest of the line about. A non-joiner becomes a hair of space,
    /// so that the letters it keeps apart stay apart.
    public static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
                .replace('\u200c', '\u200a')
                .replaceAll("\\p{Cf}", "")
                .strip();
    }

    /// Says a line in its own direction, cut off at its end where it is too long.
    public static void put(String line, Label label) {
        label.setText(line);
        label.setEllipsisString(ellipsis(line));
        label.setNodeOrientation(direction(line));
    }

    /// The side a line is read from.
    public static NodeOrientation direction(String line) {
        return isBackwards(line) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /// Whether a line runs from right to left.
    public static boolean isBackwards(String line) {
        return Directions.of(line) == Directions.Base.RIGHT_TO_LEFT;
    }

    /// What a label may put where it cuts a line off: it puts its own at the wrong end of what runs
    /// from right to left.
    public static String ellipsis(String line) {
        return isBackwards(line) ? "" : "…";
    }

    /// The style that sets a quote, in the size of quotes if it runs from right to left; else none.
    public static String quoteFace(String line) {
        String face = isBackwards(line) ? face(line) : "";
        return face.isEmpty() ? "" : face + " -fx-font-size: 15px;";
    }

    /// The style that sets a line in one face for all of it, since JavaFX disorders text that runs
    /// from right to left when it takes letters and marks from several.
    public static String face(String line) {
        return line.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .flatMap(Fonts::text)
                .map("-fx-font-family: \"%s\";"::formatted)
                .orElse("");
    }
}
