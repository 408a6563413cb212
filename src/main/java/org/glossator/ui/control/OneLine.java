package org.glossator.ui.control;

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
}
