package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Text and JSON written straight into UTF-8 bytes.
///
/// One buffer, no text in between. Texts must hold no lone surrogates; one that does is written as
/// `?`.
final class Utf8Out {

    private static final byte[] HEX = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    /// How many characters are made room for at once.
    private static final int SLICE = 1 << 13;

    private byte[] bytes = new byte[1 << 14];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// ASCII as it stands.
    Utf8Out raw(String ascii) {
        int count = ascii.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += count;
        return this;
    }

    /// Any characters, unescaped.
    Utf8Out text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    Utf8Out raw(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /// A comma, unless the object or list has just begun.
    Utf8Out comma() {
        byte last = bytes[length - 1];
        return last == '{' || last == '[' ? this : raw(',');
    }

    /// The name of a field, which must be plain ASCII, with the comma before it.
    Utf8Out key(String name) {
        return comma().raw('"').raw(name).raw("\":");
    }

    Utf8Out number(int number) {
        reserve(11);
        if (number < 0) {
            return raw(Integer.toString(number));
        }
        int digits = 1;
        for (int rest = number; rest > 9; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /// A JSON string with its quotation marks.
    Utf8Out string(String text) {
        return raw('"').escaped(text).raw('"');
    }

    /// The inside of a JSON string.
    private Utf8Out escaped(String text) {
        int count = text.length();
        for (int i = 0; i < count; i += SLICE) {
            slice(text, i, Math.min(count, i + SLICE));
        }
        return this;
    }

    /// The characters `[begin, end)` as they stand in a column.
    Utf8Out column(String text, int begin, int end) {
        for (int i = begin; i < end; i += SLICE) {
            columnSlice(text, i, Math.min(end, i + SLICE));
        }
        return this;
    }

    private void columnSlice(String text, int from, int to) {
        reserve(4 * (to - from));
        int at = length;
        for (int i = from; i < to; i++) {
            char c = Column.of(text.charAt(i));
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else {
                at = beyond(c, text, i, bytes, at);
            }
        }
        length = at;
    }

    private void slice(String text, int from, int to) {
        // Six bytes is the most a character takes, as an escape.
        reserve(6 * (to - from));
        byte[] out = bytes;
        int at = length;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                } else {
                    at = escape(c, out, at);
                }
            } else {
                at = beyond(c, text, i, out, at);
            }
        }
        length = at;
    }

    /// Writes what is not ASCII.
    private static int beyond(char c, String text, int i, byte[] out, int start) {
        int at = start;
        if (c < 0x800) {
            out[at++] = (byte) (0xc0 | c >> 6);
            out[at++] = (byte) (0x80 | c & 0x3f);
        } else if (!Character.isSurrogate(c)) {
            out[at++] = (byte) (0xe0 | c >> 12);
            out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
            out[at++] = (byte) (0x80 | c & 0x3f);
        } else {
            at = surrogate(text, i, out, at);
        }
        return at;
    }

    /// Writes the pair at its first half, and nothing at its second.
    private static int surrogate(String text, int i, byte[] out, int start) {
        int at = start;
        int point = text.codePointAt(i);
        if (Character.isSupplementaryCodePoint(point)) {
            out[at++] = (byte) (0xf0 | point >> 18);
            out[at++] = (byte) (0x80 | point >> 12 & 0x3f);
            out[at++] = (byte) (0x80 | point >> 6 & 0x3f);
            out[at++] = (byte) (0x80 | point & 0x3f);
        } else if (i == 0
                || !Character.isLowSurrogate(text.charAt(i))
                || !Character.isHighSurrogate(text.charAt(i - 1))) {
            out[at++] = '?';
        }
        return at;
    }

    private static int escape(char c, byte[] out, int start) {
        int at = start;
        out[at++] = '\\';
        switch (c) {
            case '"', '\\' -> out[at++] = (byte) c;
            case '\n' -> out[at++] = 'n';
            case '\t' -> out[at++] = 't';
            case '\r' -> out[at++] = 'r';
            default -> {
                out[at++] = 'u';
                out[at++] = '0';
                out[at++] = '0';
                out[at++] = HEX[c >> 4];
                out[at++] = HEX[c & 15];
            }
        }
        return at;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
