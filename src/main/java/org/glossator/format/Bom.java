package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The byte order mark a file may begin with.
///
/// @param length in bytes
record Bom(Charset charset, int length) {

    static @Nullable Bom of(byte[] content) {
        if (begins(content, 0xef, 0xbb, 0xbf)) {
            return new Bom(StandardCharsets.UTF_8, 3);
        }
        if (begins(content, 0xff, 0xfe, 0, 0)) {
            return new Bom(StandardCharsets.UTF_32LE, 4);
        }
        if (begins(content, 0, 0, 0xfe, 0xff)) {
            return new Bom(StandardCharsets.UTF_32BE, 4);
        }
        if (begins(content, 0xff, 0xfe)) {
            return new Bom(StandardCharsets.UTF_16LE, 2);
        }
        return begins(content, 0xfe, 0xff) ? new Bom(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
