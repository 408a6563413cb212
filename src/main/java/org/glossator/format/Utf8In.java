package org.glossator.format;

import org.glossator.model.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads UTF-8 bytes from front to back and compares them with what they are meant to say.
///
/// Shares nothing with [Utf8Out], which wrote them. Every method throws [Refusal] when the bytes
/// say something else.
final class Utf8In {

    private final byte[] bytes;
    private final int length;
    private int at;

    Utf8In(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    int at() {
        return at;
    }

    void end() {
        if (at != length) {
            throw otherwise("the end");
        }
    }

    /// Passes over this character if it stands here.
    boolean takes(char ascii) {
        boolean here = at < length && bytes[at] == ascii;
        at += here ? 1 : 0;
        return here;
    }

    /// Any single ASCII character.
    char ascii() {
        if (at == length || bytes[at] < 0) {
            throw otherwise("an ASCII character");
        }
        return (char) bytes[at++];
    }

    /// These characters as they stand.
    void literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && at < length && bytes[at] == c) {
                at++;
            } else {
                int point = text.codePointAt(i);
                if (point() != point) {
                    throw otherwise(text);
                }
                i += Character.charCount(point) - 1;
            }
        }
    }

    /// These characters as they stand in a column.
    void column(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f && at < length && bytes[at] == c) {
                at++;
                continue;
            }
            int point = text.codePointAt(i);
            int wanted = point < 0x10000 ? Column.of((char) point) : point;
            if (point() != wanted) {
                throw otherwise(text.substring(begin, end));
            }
            i += Character.charCount(point) - 1;
        }
    }

    /// The rest of the line; the line end is passed over.
    String line() {
        int begin = at;
        while (at < length && bytes[at] != '\n') {
            at++;
        }
        String text = new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
        literal("\n");
        return text;
    }

    /// The comma before the next item, unless the object or list has just begun.
    void comma() {
        boolean first = at > 0 && (bytes[at - 1] == '{' || bytes[at - 1] == '[');
        if (!first) {
            literal(",");
        }
    }

    /// The name of a field.
    void key(String name) {
        comma();
        literal("\"");
        literal(name);
        literal("\":");
    }

    /// This string, with its quotation marks and whatever is escaped in it.
    void string(String text) {
        literal("\"");
        int i = 0;
        while (i < text.length()) {
            i += plain(text, i, text.length());
            if (i < text.length()) {
                int point = text.codePointAt(i);
                if (escaped() != point) {
                    throw otherwise(text);
                }
                i += Character.charCount(point);
            }
        }
        literal("\"");
    }

    /// Passes over the characters `[begin, end)` for as long as they are ASCII, need no escape and
    /// stand here.
    ///
    /// @return how many these were
    int plain(String text, int begin, int end) {
        int limit = Math.min(end, begin + length - at);
        int shift = at - begin;
        int i = begin;
        while (i < limit) {
            char c = text.charAt(i);
            if (c != bytes[i + shift] || c < ' ' || c == '"' || c == '\\') {
                break;
            }
            i++;
        }
        at += i - begin;
        return i - begin;
    }

    /// Whatever string stands here.
    String string() {
        literal("\"");
        int begin = at;
        while (at < length && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        String plain = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
        if (takes('"')) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        while (!takes('"')) {
            text.appendCodePoint(escaped());
        }
        return text.toString();
    }

    /// One character of a string.
    int escaped() {
        int point = point();
        if (point == '\\') {
            return switch (ascii()) {
                case '"' -> '"';
                case '\\' -> '\\';
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'u' -> hexadecimal();
                default -> throw otherwise("an escape");
            };
        }
        if (point < ' ' || point == '"') {
            throw otherwise("a character of a string");
        }
        return point;
    }

    private int hexadecimal() {
        int number = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(ascii(), 16);
            if (digit < 0) {
                throw otherwise("a hexadecimal digit");
            }
            number = number << 4 | digit;
        }
        return number;
    }

    /// A number without sign or leading zero.
    int number() {
        int begin = at;
        long number = 0;
        while (at < length && bytes[at] >= '0' && bytes[at] <= '9' && number <= Integer.MAX_VALUE) {
            number = number * 10 + bytes[at++] - '0';
        }
        if (at == begin || number > Integer.MAX_VALUE || bytes[begin] == '0' && at > begin + 1) {
            throw otherwise("a number");
        }
        return (int) number;
    }

    /// The same bytes as stand in `[from, to)`.
    void same(int from, int to) {
        int end = at + to - from;
        if (end > length || !Arrays.equals(bytes, from, to, bytes, at, end)) {
            throw otherwise(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        at = end;
    }

    /// One code point, in the only way it may be encoded.
    int point() {
        if (at < length && bytes[at] >= 0) {
            return bytes[at++];
        }
        int first = at < length ? bytes[at] & 0xff : 0;
        int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        if (first < 0xc2 || first > 0xf4 || at + more >= length) {
            throw otherwise("a character");
        }
        int point = first & (0x3f >> more);
        for (int i = 1; i <= more; i++) {
            int next = bytes[at + i];
            if ((next & 0xc0) != 0x80) {
                throw otherwise("a character");
            }
            point = point << 6 | next & 0x3f;
        }
        if (more == 2 && point < 0x800
                || more == 3 && (point < 0x10000 || point > Character.MAX_CODE_POINT)
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw otherwise("a character");
        }
        at += more + 1;
        return point;
    }

    Refusal otherwise(String meant) {
        int begin = Math.min(at, length);
        String rest =
                new String(bytes, begin, Math.min(60, length - begin), StandardCharsets.UTF_8);
        return new Refusal(
                "byte "
                        + begin
                        + " says “"
                        + Excerpt.of(rest)
                        + "” for “"
                        + Excerpt.of(meant)
                        + "”");
    }
}
