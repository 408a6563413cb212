package org.glossator.format;

/// How one format lays out documents in a file, and proves what it laid out.
interface Scribe extends Survey {

    /// Appends a document.
    void append(Bundle bundle, Utf8Out out);

    /// Reads one document from its bytes alone and compares all they say with what was meant.
    ///
    /// @param bytes what [#append] made of the bundle, from the first byte to `length`
    /// @throws org.glossator.model.Refusal with what differs
    void prove(Bundle bundle, byte[] bytes, int length);
}
