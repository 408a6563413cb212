package org.glossator.format;

import org.glossator.model.Version;

import java.util.Map;

/// One document of a packet: the marks of its annotator, and how they came to be.
///
/// @param bundle with the whole text; its state is never `null`
/// @param sha256 of the text in UTF-8, in lower-case hexadecimal
/// @param versions by the id of an annotation, those that were removed too, and of the work state
///   under [#STATE]; labels in fingerprints are names of tags
public record PacketDocument(Bundle bundle, String sha256, Map<String, Version> versions) {

    public static final String STATE = "state";

    public PacketDocument {
        versions = Map.copyOf(versions);
    }
}
