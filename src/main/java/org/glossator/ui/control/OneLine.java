package org.glossator.ui.control;

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

    /// The style that sets a quote which runs from right to left, in the size of quotes.
    public static String quoteFace(String line) {
        String face = face(line);
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
