package org.glossator.format;

import java.util.Set;

/// One document as a `DocBin` holds it, in pieces that go to different places of the file.
///
/// @param tokens for each token the values of [#ATTRIBUTES], 64 bits each, little-endian
/// @param spaces for each token a byte: whether a space follows
/// @param cats what is said of the document, as MessagePack
/// @param groups the groups of spans, as MessagePack in MessagePack
/// @param about what spaCy keeps for its user, as MessagePack in MessagePack
/// @param strings what the numbers in all this stand for
record DocBinRecord(
        byte[] tokens,
        byte[] spaces,
        byte[] cats,
        byte[] groups,
        byte[] about,
        Set<String> strings) {

    /// `ORTH`, `ENT_IOB`, `ENT_TYPE` and `SENT_START`, as spaCy numbers them.
    static final int[] ATTRIBUTES = {65, 77, 78, 80};

    /// Values of `ENT_IOB`.
    static final long INSIDE = 1;

    static final long OUTSIDE = 2;
    static final long BEGIN = 3;

    /// Values of `SENT_START`.
    static final long BEGINS_SENTENCE = 1;

    static final long WITHIN_SENTENCE = -1;

    /// The group that holds all spans; spaCy's span categorizer looks for this name.
    static final String GROUP = "sc";

    /// The key for the name of the document.
    static final String ID = "id";

    /// Bytes of one token.
    static final int WIDTH = ATTRIBUTES.length * Long.BYTES;

    DocBinRecord {
        strings = Set.copyOf(strings);
    }

    /// How many tokens.
    int size() {
        return spaces.length;
    }
}
