package org.glossator.ui.surface;

import javafx.scene.paint.Color;

import org.glossator.text.Span;
import org.glossator.ui.base.TagShape;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// What stands on each row of pixels of an [Overview]: one lane a shape of mark, and the hits.
/// Pure.
///
/// @param lanes a colour or none a row, for each [TagShape] in its order
/// @param hits a colour or none a row
record OverviewRows(List<@Nullable Color[]> lanes, @Nullable Color[] hits) {

    /// The least a mark or hit is tall, in pixels.
    private static final int LEAST = 3;

    /// @param height in pixels
    /// @param place how far down the text an offset stands, from 0 to 1
    static OverviewRows of(
            int height,
            Collection<SurfaceMark> marks,
            Decor decor,
            Palette palette,
            IntToDoubleFunction place) {
        Builder builder = new Builder(height, place);
        List<@Nullable Color[]> lanes = new ArrayList<>();
        for (TagShape _ : TagShape.values()) {
            lanes.add(new Color[height]);
        }
        // Short ones last, or long ones would hide them.
        // A tick has neither dashes nor thin strokes: what is only suggested would pass for marked,
        // and what is quiet for what stands out.
        marks.stream()
                .filter(mark -> mark.emphasis() == Emphasis.SOLID)
                .sorted(Comparator.comparingInt(SurfaceMark::length).reversed())
                .forEach(mark -> {
                    @Nullable Color[] lane = lanes.get(mark.style().shape().ordinal());
                    for (Span fragment : mark.fragments()) {
                        builder.fill(lane, fragment, mark.style().edge());
                    }
                });
        @Nullable Color[] hits = new Color[height];
        for (Span hit : decor.hits()) {
            builder.fill(hits, hit, firm(palette.hit(), palette));
        }
        if (decor.currentHit() >= 0) {
            builder.fill(
                    hits,
                    decor.hits().get(decor.currentHit()),
                    firm(palette.currentHit(), palette));
        }
        return new OverviewRows(lanes, hits);
    }

    /// On text a hit is pale and lets the letters through; a tick must be seen on paper.
    private static Color firm(Color colour, Palette palette) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue())
                .interpolate(palette.ink(), 0.25);
    }

    private record Builder(int height, IntToDoubleFunction place) {

        void fill(@Nullable Color[] rows, Span span, Color colour) {
            int from = row(span.begin());
            int to = Math.max(row(span.end()), from + LEAST);
            int last = Math.min(to, height);
            for (int row = Math.max(0, Math.min(from, height - LEAST)); row < last; row++) {
                rows[row] = colour;
            }
        }

        private int row(int offset) {
            return (int) (place.applyAsDouble(offset) * height);
        }
    }
}
