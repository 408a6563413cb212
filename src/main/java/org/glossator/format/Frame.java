package org.glossator.format;

import java.nio.charset.StandardCharsets;

/// What stands around and between the documents of one file.
record Frame(byte[] head, byte[] between, byte[] tail) {

    /// One document after the other.
    static final Frame NONE = of("", "", "");

    /// A JSON list.
    static final Frame LIST = of("[\n", ",\n", "\n]\n");

    static Frame of(String head, String between, String tail) {
        return new Frame(bytes(head), bytes(between), bytes(tail));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
