package org.glossator.format;

/// A quote short enough for a message: one line, cut between code points.
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
