package org.glossator.ui.surface;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

import java.util.List;

/// One annotation as the surface paints it.
///
/// @param fragments at least one, none empty, in text order; code units of the shown text
/// @param remark said behind the tag's name under a resting pointer; may be empty
/// @param row which of several lines under the text it is painted as, from 0 at the top, in place
///   of its shape; [#NO_ROW] for none
public record SurfaceMark(
        AnnotationId id,
        List<Span> fragments,
        MarkStyle style,
        Emphasis emphasis,
        String remark,
        int row) {

    public static final int NO_ROW = -1;

    /// In its shape.
    public SurfaceMark(
            AnnotationId id,
            List<Span> fragments,
            MarkStyle style,
            Emphasis emphasis,
            String remark) {
        this(id, fragments, style, emphasis, remark, NO_ROW);
    }

    /// Without a remark.
    public SurfaceMark(AnnotationId id, List<Span> fragments, MarkStyle style, Emphasis emphasis) {
        this(id, fragments, style, emphasis, "");
    }

    public SurfaceMark {
        fragments = List.copyOf(fragments);
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("a mark without text");
        }
        // A loop, as an article may have tens of thousands of marks.
        for (Span fragment : fragments) {
            if (fragment.isEmpty()) {
                throw new IllegalArgumentException("a mark without text: " + fragments);
            }
        }
    }

    /// The height that so many rows take under the letters, in pixels.
    public static double rowsHeight(int rows) {
        return RowPainter.height(rows);
    }

    boolean hasRow() {
        return row >= 0;
    }

    /// From the first fragment's begin to the last one's end.
    public Span span() {
        return fragments.getFirst().cover(fragments.getLast());
    }

    /// What a resting pointer is told of it.
    MarkStyle hint() {
        return remark.isEmpty()
                ? style
                : new MarkStyle(style.label() + " " + remark, style.colours(), style.shape());
    }

    /// Code units marked, all fragments together.
    int length() {
        int length = 0;
        for (Span fragment : fragments) {
            length += fragment.length();
        }
        return length;
    }

    boolean covers(int offset) {
        return fragments.stream().anyMatch(fragment -> fragment.contains(offset));
    }
}
