package org.glossator.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One part of a mail, or the whole of it: header fields, and a body that may be parts again (RFC
/// 2045 and 2046).
///
/// @param fields by their names in lower case, the first of each; lines that go on are joined
/// @param from where the body begins in the file
/// @param to where it ends
record MailPart(byte[] file, Map<String, String> fields, int from, int to) {

    private static final int LONGEST_HEADER = 1 << 17;

    static MailPart of(byte[] file, int from, int to) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = from;
        String name = "";
        while (at < to && at - from < LONGEST_HEADER) {
            int end = lineEnd(file, at, to);
            String line = MailHeader.raw(Arrays.copyOfRange(file, at, end)).stripTrailing();
            int next = Math.min(to, end + 1);
            if (line.isEmpty()) {
                at = next;
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                String more = line;
                fields.computeIfPresent(name, (_, value) -> value + more);
            } else if (colon > 0 && line.substring(0, colon).strip().matches("[!-9;-~]+")) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = line.substring(colon + 1).strip();
                // A second field of a name, and the lines it goes on in, say nothing.
                name = fields.putIfAbsent(name, value) == null ? name : "";
            } else if (!line.startsWith("From ") || at != from) {
                // Not a header any more, so there was none of the empty line behind it.
                break;
            }
            at = next;
        }
        return new MailPart(file, fields, at, to);
    }

    private static int lineEnd(byte[] file, int from, int to) {
        int end = from;
        while (end < to && file[end] != '\n') {
            end++;
        }
        return end;
    }

    /// Empty if there is no such field.
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// Such as `text/plain`, lower case.
    String type() {
        String type = field("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.contains("/") ? type : "text/plain";
    }

    String parameter(String name) {
        return MailHeader.parameter(field("content-type"), name);
    }

    Optional<Charset> charset() {
        return MailHeader.charset(parameter("charset"));
    }

    boolean isAttachment() {
        return field("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /// What it is called, or else its type.
    String label() {
        String file = MailHeader.parameter(field("content-disposition"), "filename");
        String name = file.isEmpty() ? parameter("name") : file;
        return name.isEmpty() ? type() : name;
    }

    /// The body as it was before it was encoded for the way.
    byte[] content() {
        byte[] body = Arrays.copyOfRange(file, from, to);
        return switch (field("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> MailHeader.base64(body);
            case "quoted-printable" -> MailHeader.quoted(body);
            default -> body;
        };
    }

    /// The parts of a body of several.
    ///
    /// @param whole whether the line that ends the last one is there
    record Children(List<MailPart> parts, boolean whole) {}

    Children children() {
        byte[] boundary = ("--" + parameter("boundary")).getBytes(StandardCharsets.UTF_8);
        List<MailPart> parts = new ArrayList<>();
        int begin = -1;
        int at = from;
        while (at < to) {
            int end = lineEnd(file, at, to);
            if (end - at >= boundary.length
                    && Arrays.equals(
                            file, at, at + boundary.length, boundary, 0, boundary.length)) {
                String rest =
                        new String(
                                file,
                                at + boundary.length,
                                Math.min(end - at - boundary.length, 4),
                                StandardCharsets.ISO_8859_1);
                boolean last = rest.startsWith("--");
                if (last || rest.isBlank()) {
                    if (begin >= 0) {
                        parts.add(of(file, begin, Math.max(begin, beforeLineEnd(at))));
                    }
                    begin = end + 1;
                    if (last) {
                        return new Children(parts, true);
                    }
                }
            }
            at = end + 1;
        }
        if (begin >= 0 && begin < to) {
            parts.add(of(file, begin, to));
        }
        return new Children(parts, false);
    }

    /// The line end before a boundary belongs to it.
    private int beforeLineEnd(int at) {
        int end = at > from && file[at - 1] == '\n' ? at - 1 : at;
        return end > from && file[end - 1] == '\r' ? end - 1 : end;
    }
}
