package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// The identifiers of REFI-QDA, by which one thing in a file refers to another.
final class RefiGuids {

    private RefiGuids() {}

    /// One as it is compared: in lower case and without braces; empty if there is none. What some
    /// programs write is no GUID at all, and serves as well.
    static String of(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String guid = written.strip().toLowerCase(Locale.ROOT);
        boolean braces = guid.startsWith("{") && guid.endsWith("}");
        return braces ? guid.substring(1, guid.length() - 1) : guid;
    }

    /// The same for the same content, so that the same export makes the same bytes.
    static String from(String kind, String... content) {
        String all = kind + '\0' + String.join("\0", content);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
