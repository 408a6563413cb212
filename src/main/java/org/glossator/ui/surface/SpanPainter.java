package org.glossator.ui.surface;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import org.glossator.text.Span;
import org.glossator.ui.base.TagShape;
import org.glossator.ui.surface.Outlines.Box;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Paints the marks, the selection and the search hits of one piece, behind and before its text.
///
/// From back to front: bands, outer ones first; names on them; search hits; the selection; the
/// text; then strokes, so that every mark keeps its edges whatever lies over its ground.
final class SpanPainter {

    /// The radius of a name's corners, in pixels.
    private static final double ROUND = 4;

    private final Setting setting;
    private final Span piece;
    private final double size;
    private final Palette palette;
    private final Decor decor;
    private final List<Node> ground = new ArrayList<>();
    private final List<Node> strokes = new ArrayList<>();
    private final List<Node> topStrokes = new ArrayList<>();

    /// @param piece where the piece stands in the text
    /// @param size of its letters, in pixels
    SpanPainter(Setting setting, Span piece, double size, Palette palette, Decor decor) {
        this.setting = setting;
        this.piece = piece;
        this.size = size;
        this.palette = palette;
        this.decor = decor;
    }

    void paint(List<SurfaceMark> marks, Group behind, Group before) {
        List<Fragment> bands = fragments(marks, true);
        List<Fragment> names = fragments(marks, false);
        Lanes bandLanes = Lanes.outerFirst(bands.stream().map(Fragment::span).toList());
        Lanes nameLanes = Lanes.innerFirst(names.stream().map(Fragment::span).toList());
        for (int lane = 0; lane < bandLanes.count(); lane++) {
            for (int i = 0; i < bands.size(); i++) {
                if (bandLanes.of(i) == lane) {
                    paintBand(bands.get(i), lane, bandLanes.count());
                }
            }
        }
        for (int lane = nameLanes.count() - 1; lane >= 0; lane--) {
            for (int i = 0; i < names.size(); i++) {
                if (nameLanes.of(i) == lane) {
                    paintName(names.get(i), lane, nameLanes.count());
                }
            }
        }
        paintHits();
        wash(decor.selection(), palette.selection());
        paintProposal();
        behind.getChildren().setAll(ground);
        strokes.addAll(topStrokes);
        for (SurfaceMark mark : marks) {
            if (mark.hasRow()) {
                paintRow(mark);
            }
        }
        before.getChildren().setAll(strokes);
    }

    private void paintRow(SurfaceMark mark) {
        for (Span fragment : mark.fragments()) {
            for (Strip strip : strips(fragment)) {
                strokes.addAll(
                        RowPainter.line(
                                mark, strip, textBottom(strip), opens(fragment), closes(fragment)));
            }
        }
    }

    private record Fragment(SurfaceMark mark, Span span) {}

    private List<Fragment> fragments(List<SurfaceMark> marks, boolean bands) {
        List<Fragment> found = new ArrayList<>();
        for (SurfaceMark mark : marks) {
            if (!mark.hasRow() && (mark.style().shape() == TagShape.BAND) == bands) {
                for (Span fragment : mark.fragments()) {
                    if (fragment.overlaps(piece)) {
                        found.add(new Fragment(mark, fragment));
                    }
                }
            }
        }
        return found;
    }

    private List<Strip> strips(Span span) {
        if (!span.overlaps(piece)) {
            return List.of();
        }
        int begin = Math.max(span.begin(), piece.begin()) - piece.begin();
        int end = Math.min(span.end(), piece.end()) - piece.begin();
        return setting.strips(begin, end);
    }

    /// A stroke's width: heavier under larger letters.
    private double weight() {
        return Math.max(1.5, size / 14);
    }

    private boolean opens(Span span) {
        return span.begin() >= piece.begin();
    }

    private boolean closes(Span span) {
        return span.end() <= piece.end();
    }

    private double textTop(Strip strip) {
        return Math.round(strip.baseline() - size * 0.9);
    }

    private double textBottom(Strip strip) {
        return Math.round(strip.baseline() + size * 0.3);
    }

    private void paintBand(Fragment fragment, int lane, int lanes) {
        SurfaceMark mark = fragment.mark();
        boolean selected = isSelected(mark);
        Color stroke = mark.style().edge();
        List<Node> over = over(selected);
        Path outline = bandOutline(mark.emphasis(), stroke, selected);
        for (Strip strip : strips(fragment.span())) {
            Box box = bandBox(strip, lane, lanes);
            if (isFilled(mark)) {
                ground.add(Outlines.filled(ground(mark, lane), box));
            }
            if (outline != null) {
                Outlines.box(outline, box.grown(-0.5));
            } else if (lane > 0 || mark.emphasis() == Emphasis.THIN) {
                Color pale = stroke.deriveColor(0, 1, 1, 0.55);
                over.add(Outlines.line(pale, box.left(), box.right(), box.bottom() - 0.5, 1));
                over.add(Outlines.line(pale, box.left(), box.right(), box.top() + 0.5, 1));
            }
            double width = mark.emphasis() == Emphasis.THIN ? 1 : weight();
            if (strip.opensAt() != 0 && opens(fragment.span())) {
                over.addAll(Outlines.bracket(stroke, width, box, -strip.opensAt()));
            }
            if (strip.closesAt() != 0 && closes(fragment.span())) {
                over.addAll(Outlines.bracket(stroke, width, box, -strip.closesAt()));
            }
        }
        if (outline != null) {
            over.add(outline);
        }
    }

    private boolean isSelected(SurfaceMark mark) {
        return mark.id().equals(decor.selected());
    }

    /// The selected mark's strokes go above all others.
    private List<Node> over(boolean selected) {
        return selected ? topStrokes : strokes;
    }

    private Color ground(SurfaceMark mark, int lane) {
        return mark.style().ground(deepened(lane, isSelected(mark)));
    }

    private boolean isFilled(SurfaceMark mark) {
        return mark.emphasis() == Emphasis.SOLID || isSelected(mark);
    }

    /// How far a ground is from the tag's tint to its edge colour: inner bands of one tag stand out
    /// from the outer ones, and the selected mark from all.
    private static double deepened(int lane, boolean selected) {
        return Math.min(0.3, 0.09 * lane) + (selected ? 0.16 : 0);
    }

    /// What runs around all of a band; most have brackets only.
    private static @Nullable Path bandOutline(Emphasis emphasis, Color stroke, boolean selected) {
        if (selected) {
            return Outlines.stroked(stroke, 1.5);
        }
        return emphasis == Emphasis.SUGGESTED ? Outlines.stroked(stroke, 1, 5.0, 4.0) : null;
    }

    /// Each lane lies a little within the one around it, but never cuts into the letters.
    private Box bandBox(Strip strip, int lane, int lanes) {
        double above = Math.max(0, textTop(strip) - strip.top() - 1);
        double below = Math.max(0, strip.bottom() - 1 - textBottom(strip));
        double steps = Math.max(1, lanes - 1);
        double top = strip.top() + 1 + lane * Math.min(3, above / steps);
        double bottom = strip.bottom() - 1 - lane * Math.min(3, below / steps);
        return new Box(strip.left(), top, strip.right(), bottom);
    }

    /// A name on one line: the box around its letters, and where a line under them goes.
    private record Name(Strip strip, Box box, double y) {}

    private void paintName(Fragment fragment, int lane, int lanes) {
        SurfaceMark mark = fragment.mark();
        boolean boxed = mark.style().shape() == TagShape.BOX;
        List<Node> over = over(isSelected(mark));
        List<Name> names =
                strips(fragment.span()).stream()
                        .map(strip -> name(strip, boxed, lane, lanes))
                        .toList();
        if (isFilled(mark)) {
            names.forEach(name -> ground.addAll(Outlines.softened(ground(mark, 0), name.box())));
        }
        if (mark.emphasis() == Emphasis.SUGGESTED) {
            Path dashes = Outlines.stroked(mark.style().edge(), 1.2, 5.0, 4.0);
            names.forEach(name -> dash(dashes, name, boxed));
            over.add(dashes);
        } else {
            names.forEach(name -> over.addAll(nameLines(mark, name)));
        }
        if (isSelected(mark)) {
            Path outline = Outlines.stroked(mark.style().edge(), 1.5);
            names.forEach(name -> Outlines.roundBox(outline, name.box().grown(1), ROUND));
            over.add(outline);
        }
    }

    private Name name(Strip strip, boolean boxed, int lane, int lanes) {
        Box letters =
                new Box(strip.left() - 1, textTop(strip), strip.right() + 1, textBottom(strip));
        double step = Math.min(3, (strip.bottom() - textBottom(strip)) / lanes);
        return new Name(
                strip,
                letters.grown(boxed ? lane * Math.min(2, step) : 0),
                letters.bottom() - 0.5 + lane * step);
    }

    private static void dash(Path dashes, Name name, boolean boxed) {
        if (boxed) {
            Outlines.roundBox(dashes, name.box().grown(-0.5), ROUND);
        } else {
            Outlines.line(dashes, name.strip().left(), name.strip().right(), name.y());
        }
    }

    /// A box of dots, or a line under the letters.
    private List<Rectangle> nameLines(SurfaceMark mark, Name name) {
        boolean thin = mark.emphasis() == Emphasis.THIN;
        Color stroke = mark.style().edge();
        if (mark.style().shape() == TagShape.BOX) {
            return Outlines.dotted(stroke, thin ? 1 : weight(), thin ? 2 : 1, name.box());
        }
        double width = thin ? 1 : weight() + 0.5;
        Strip strip = name.strip();
        return List.of(Outlines.line(stroke, strip.left(), strip.right(), name.y(), width));
    }

    private void paintHits() {
        List<Span> hits = decor.hits();
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= piece.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < hits.size() && hits.get(i).begin() < piece.end(); i++) {
            wash(hits.get(i), i == decor.currentHit() ? palette.currentHit() : palette.hit());
        }
    }

    private void wash(Span span, Color colour) {
        for (Strip strip : strips(span)) {
            Box box = new Box(strip.left(), strip.top(), strip.right(), strip.bottom());
            ground.add(Outlines.filled(colour, box));
        }
    }

    private void paintProposal() {
        Span proposal = decor.proposal();
        if (proposal == null) {
            return;
        }
        Path path = Outlines.stroked(palette.ink(), 1.5, 4.0, 4.0);
        for (Strip strip : strips(proposal)) {
            Outlines.roundBox(
                    path,
                    new Box(
                            strip.left() - 1,
                            textTop(strip) - 2,
                            strip.right() + 1,
                            textBottom(strip) + 1),
                    ROUND);
        }
        strokes.add(path);
    }
}
