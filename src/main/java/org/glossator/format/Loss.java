package org.glossator.format;

/// Something that a format cannot carry.
///
/// @param kind one word or two for the sort of thing: `overlap`, `relation`, `note`, …
/// @param count how many
/// @param example one of them, for people: document and quote
public record Loss(String kind, long count, String example) {

    /// Both together, with the first one's example.
    public Loss plus(Loss other) {
        return new Loss(kind, count + other.count, example);
    }
}
