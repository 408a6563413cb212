package org.glossator.format;

import java.util.function.IntConsumer;

/// How one format lays out documents in a file, and reads them back to prove it.
interface Scribe {

    /// Appends a document.
    ///
    /// @return a digest of what it was meant to say
    int append(Bundle bundle, Utf8Out out);

    /// Reads a file from its bytes alone.
    ///
    /// @param digests takes the digest of what each document says, in order
    void readBack(Source file, IntConsumer digests);
}
