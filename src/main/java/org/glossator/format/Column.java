package org.glossator.format;

/// Text fit for a column: each character that is white space or cannot be seen at all becomes `_`.
final class Column {

    private Column() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(of(text.charAt(i)));
        }
        return out.toString();
    }

    static char of(char c) {
        boolean visible =
                c < 0x80
                        ? c > ' ' && c < 0x7f
                        : !Character.isSpaceChar(c) && !Character.isISOControl(c);
        return visible ? c : '_';
    }
}
