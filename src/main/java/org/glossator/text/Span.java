package org.glossator.text;

/// A half-open range `[begin, end)` of a text, in UTF-16 code units.
///
/// Spans sort by begin ascending, then end descending, so that a span comes before the spans it
/// holds. An empty span is allowed as a caret position; annotations refuse it.
///
/// @param begin first code unit, 0-based
/// @param end one past the last code unit
public record Span(int begin, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException if `begin` is negative or after `end`
    public Span {
        if (begin < 0 || begin > end) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /// As far away as `by` says, in code units.
    public Span moved(int by) {
        return new Span(begin + by, end + by);
    }

    /// The characters of `text` that this span marks.
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin
                ? Integer.compare(begin, other.begin)
                : Integer.compare(other.end, end);
    }
}
