package org.glossator.format;

import java.util.List;

/// How one format lays out each document in files of its own, and proves what it laid out.
interface LeafScribe extends Survey {

    /// The files of a document; the suffix of the first tells them from those of other formats.
    List<Leaf> lay(Bundle bundle);

    /// Reads a document from its files alone and compares all they say with what was meant.
    ///
    /// @throws org.glossator.model.Refusal with what differs
    void prove(Bundle bundle, List<Leaf> leaves);
}
