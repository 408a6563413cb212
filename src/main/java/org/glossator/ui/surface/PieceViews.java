package org.glossator.ui.surface;

import javafx.scene.text.Font;

import org.glossator.text.Span;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The pieces that are set and painted. Builds one when it is asked for and keeps some for going
/// back and forth. Lives on the FX thread.
final class PieceViews {

    /// How many windows full of text. More would only survive one collection of the heap after the
    /// other, which copies them each time: with 240 pieces it stopped the page for 40 to 100 ms.
    private static final double KEPT = 6;

    /// Pieces that are kept in any case, since one may be taller than some windows.
    private static final int LEAST = 8;

    private final Pieces pieces;
    private final MarkIndex marks;
    private final Typesetter typesetter;
    private final Heights heights;
    private final Map<Integer, PieceView> views = new LinkedHashMap<>(16, 0.75f, true);

    private Typography type;
    private Palette palette;
    private Decor decor = Decor.NONE;
    private double width;

    /// Of all views, one under the other.
    private double totalHeight;

    /// @param heights told of each piece's height once it is known
    PieceViews(
            Pieces pieces,
            MarkIndex marks,
            Typesetter typesetter,
            Heights heights,
            Typography type,
            Palette palette) {
        this.pieces = pieces;
        this.marks = marks;
        this.typesetter = typesetter;
        this.heights = heights;
        this.type = type;
        this.palette = palette;
    }

    double width() {
        return width;
    }

    Typography type() {
        return type;
    }

    boolean looksLike(Typography otherType, Palette otherPalette, double otherWidth) {
        return isSetLike(otherType, otherWidth) && otherPalette.equals(palette);
    }

    boolean isSetLike(Typography otherType, double otherWidth) {
        return otherType.equals(type) && otherWidth == width;
    }

    /// Forgets all views and builds them anew in another look when they are asked for.
    void reset(Typography otherType, Palette otherPalette, double otherWidth) {
        views.clear();
        totalHeight = 0;
        type = otherType;
        palette = otherPalette;
        width = otherWidth;
    }

    boolean has(int piece) {
        return views.containsKey(piece);
    }

    PieceView get(int piece) {
        PieceView view = views.get(piece);
        if (view == null) {
            view = build(piece);
            views.put(piece, view);
            totalHeight += view.setting().height();
            heights.set(piece, view.setting().height());
        }
        return view;
    }

    private PieceView build(int piece) {
        Setting setting = typesetter.set(piece, type, width);
        Font font = typesetter.font(setting.piece().text(), typesetter.rank(piece), type);
        PieceView view = new PieceView(setting, pieces.span(piece), font);
        view.addHeading(typesetter.above(piece, type, width), 0, palette);
        HeadingBlock below = typesetter.below(piece, type, width);
        view.addHeading(below, setting.height() - below.height(), palette);
        view.paint(marks.on(piece), palette, decor);
        return view;
    }

    /// Drops the views used longest ago, but none in sight.
    void evict(int firstInSight, int lastInSight, double windowHeight) {
        var oldest = views.entrySet().iterator();
        while (views.size() > LEAST && totalHeight > KEPT * windowHeight && oldest.hasNext()) {
            Map.Entry<Integer, PieceView> entry = oldest.next();
            if (entry.getKey() < firstInSight || entry.getKey() > lastInSight) {
                totalHeight -= entry.getValue().setting().height();
                oldest.remove();
            }
        }
    }

    // ---- paint ----

    Decor decor() {
        return decor;
    }

    /// Takes other decorations. Views in sight show them at once, others after [#freshened]; none
    /// is built for it, since after a leap what was in sight is no longer what will be.
    void decorate(Decor other, int firstInSight, int lastInSight) {
        decor = other;
        for (int piece = firstInSight; piece <= lastInSight; piece++) {
            if (has(piece)) {
                freshened(piece);
            }
        }
    }

    /// A view as it looks now.
    PieceView freshened(int piece) {
        PieceView view = get(piece);
        if (differs(piece, view.painted(), decor)) {
            paint(piece, view);
        }
        return view;
    }

    void repaint(BitSet touched) {
        touched.stream()
                .forEach(piece -> {
                    PieceView view = views.get(piece);
                    if (view != null) {
                        paint(piece, view);
                    }
                });
    }

    private void paint(int piece, PieceView view) {
        view.paint(marks.on(piece), palette, decor);
    }

    private boolean differs(int piece, Decor old, Decor other) {
        if (old == other) {
            return false;
        }
        Span span = pieces.span(piece);
        return !old.hits().equals(other.hits())
                || old.currentHit() != other.currentHit()
                || !clip(old.selection(), span).equals(clip(other.selection(), span))
                || !Objects.equals(old.proposal(), other.proposal())
                || !Objects.equals(old.selected(), other.selected())
                        && marks.on(piece).stream()
                                .anyMatch(mark ->
                                        mark.id().equals(old.selected())
                                                || mark.id().equals(other.selected()));
    }

    private static Span clip(Span span, Span to) {
        return span.overlaps(to)
                ? new Span(Math.max(span.begin(), to.begin()), Math.min(span.end(), to.end()))
                : new Span(0, 0);
    }
}
