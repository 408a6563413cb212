package org.glossator.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One of the files a document is written to.
///
/// @param suffix what stands behind the document's name, with its dot, such as `.ann`
record Leaf(String suffix, byte[] content) {

    static Leaf of(String suffix, String content) {
        return new Leaf(suffix, content.getBytes(StandardCharsets.UTF_8));
    }

    /// To be read again, with others of the same document beside it.
    ///
    /// @param stem what the files are called before their suffixes
    Source source(String stem, Leaf... beside) {
        return new Source(
                stem + suffix,
                () -> new ByteArrayInputStream(content),
                StandardCharsets.UTF_8,
                file ->
                        Arrays.stream(beside)
                                .filter(leaf -> file.equals(stem + leaf.suffix))
                                .findFirst()
                                .map(leaf -> leaf.source(stem)));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
