package org.glossator.format;

import java.nio.charset.StandardCharsets;

/// One of the files a document is written to.
///
/// @param suffix what stands behind the document's name, with its dot, such as `.ann`
record Leaf(String suffix, byte[] content) {

    static Leaf of(String suffix, String content) {
        return new Leaf(suffix, content.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
