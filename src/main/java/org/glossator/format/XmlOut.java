package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Lays out XML 1.0 in UTF-8 so that every character that may stand in it is read back.
final class XmlOut {

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlOut() {
        this("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    private XmlOut(String begin) {
        this.out = new StringBuilder(begin);
    }

    /// For elements that are to stand within others.
    static XmlOut part() {
        return new XmlOut("");
    }

    /// Begins an element.
    XmlOut begin(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// Of the element that has just begun.
    XmlOut attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /// What was laid out already.
    XmlOut laid(String part) {
        endTag();
        out.append(part);
        return this;
    }

    XmlOut text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /// Ends the element that began last and has not ended.
    XmlOut end() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /// An end of line between elements, where it means nothing.
    XmlOut line() {
        endTag();
        out.append('\n');
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean quoted) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c, quoted)) {
                out.append(text, begin, i);
                begin = i + 1;
                switch (c) {
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '&' -> out.append("&amp;");
                    case '"' -> out.append("&quot;");
                    default -> reference(c);
                }
            }
        }
        out.append(text, begin, text.length());
    }

    /// Whether it may stand as it is.
    private static boolean isPlain(char c, boolean quoted) {
        return switch (c) {
            case '<', '>', '&' -> false;
            // Programs that read XML take these for line ends, or for spaces.
            case '\r', '\u0085', '\u2028' -> false;
            case '"', '\t', '\n' -> !quoted;
            default -> true;
        };
    }

    private void reference(char c) {
        out.append("&#").append((int) c).append(';');
    }

    @Override
    public String toString() {
        return out.toString();
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
