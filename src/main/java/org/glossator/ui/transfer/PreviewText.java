package org.glossator.ui.transfer;

import java.text.Bidi;

/// The head of a record, broken into lines short enough to be read without scrolling sideways.
///
/// Broken here and not by the text area, since JavaFX breaks wrapped right-to-left text wrongly.
final class PreviewText {

    /// Code units of a line.
    static final int WIDTH = 64;

    private static final int LONGEST = 12_000;

    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private PreviewText() {}

    static String of(String record) {
        StringBuilder shown = new StringBuilder();
        int end = safe(record, Math.min(record.length(), LONGEST));
        record.substring(0, end).lines().forEach(line -> fold(line, shown));
        if (end < record.length()) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void fold(String line, StringBuilder shown) {
        int at = 0;
        while (line.length() - at > WIDTH) {
            int space = line.lastIndexOf(' ', at + WIDTH);
            int end = space > at ? space + 1 : safe(line, at + WIDTH);
            shown.append(steady(line.substring(at, end))).append('\n');
            at = end;
        }
        shown.append(steady(line.substring(at))).append('\n');
    }

    /// A line whose base direction is left to right, as the machine reads it, whatever it begins
    /// with.
    private static String steady(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                ? LEFT_TO_RIGHT_MARK + line
                : line;
    }

    /// Not between the halves of a surrogate pair.
    private static int safe(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
