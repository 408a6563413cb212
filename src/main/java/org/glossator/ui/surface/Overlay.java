package org.glossator.ui.surface;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What floats above the page: caret, chips with tag names, handles of the selected mark. Takes
/// part in no layout; placed anew whenever the page moved.
final class Overlay extends Group {

    private static final double GAP = 8;

    private final Rectangle caret = new Rectangle(2, 0);
    private final Chip selectedChip = new Chip();
    private final Chip hoverChip = new Chip();
    private final EdgeHandle begin = new EdgeHandle(true);
    private final EdgeHandle end = new EdgeHandle(false);
    private final Timeline blink =
            new Timeline(
                    new KeyFrame(Duration.ZERO, _ -> caret.setOpacity(1)),
                    new KeyFrame(Duration.millis(530), _ -> caret.setOpacity(0)),
                    new KeyFrame(Duration.millis(1060)));

    Overlay() {
        setManaged(false);
        setAutoSizeChildren(false);
        blink.setCycleCount(Animation.INDEFINITE);
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        caret.setVisible(false);
        getChildren().addAll(selectedChip, caret, begin, end, hoverChip);
    }

    /// The grips of the selected mark.
    List<EdgeHandle> handles() {
        return List.of(begin, end);
    }

    /// @param spot in this overlay's coordinates, or null to show none
    void showCaret(Page.@Nullable Spot spot, Palette palette, boolean blinking) {
        caret.setVisible(spot != null);
        if (spot == null) {
            blink.stop();
            return;
        }
        double inset = Math.round((spot.bottom() - spot.top()) * 0.12);
        caret.setX(Math.round(spot.x()) - 1);
        caret.setY(spot.top() + inset);
        caret.setHeight(spot.bottom() - spot.top() - 2 * inset);
        caret.setFill(palette.caret());
        if (blinking) {
            blink.playFromStart();
        }
    }

    /// Marks out the selected mark: its name, and a handle at each end that is in sight.
    ///
    /// @param strips of the mark, from the column's left edge
    void showSelected(@Nullable SurfaceMark mark, List<Strip> strips, Room room, Palette palette) {
        begin.hide();
        end.hide();
        selectedChip.setVisible(mark != null && !strips.isEmpty());
        if (mark == null || strips.isEmpty()) {
            return;
        }
        Color colour = mark.style().edge();
        for (Strip strip : strips) {
            if (strip.opensAt() != 0) {
                begin.show(strip, strip.opensAt(), colour, palette);
            }
            if (strip.closesAt() != 0) {
                end.show(strip, strip.closesAt(), colour, palette);
            }
        }
        selectedChip.say(mark.style());
        placeSelectedChip(strips.getFirst(), room);
    }

    /// The column and the room beside it, from the column's left edge.
    record Room(double left, double column, double right) {}

    /// As a gloss in the margin if there is room, else on top of the mark.
    private void placeSelectedChip(Strip first, Room room) {
        double width = selectedChip.width();
        double height = selectedChip.height();
        boolean fromRight = first.opensAt() > 0;
        double gloss = fromRight ? room.column() + 2 * GAP : -2 * GAP - width;
        boolean inMargin =
                fromRight ? gloss + width <= room.right() - GAP : gloss >= room.left() + GAP;
        if (inMargin) {
            selectedChip.relocate(gloss, Math.round((first.top() + first.bottom() - height) / 2));
        } else {
            double x = fromRight ? first.right() - width : first.left();
            double rightmost = Math.max(room.left(), room.right() - width);
            selectedChip.relocate(Math.clamp(x, room.left(), rightmost), first.top() - height - 2);
        }
    }

    /// Names the mark under the pointer.
    void showHover(MarkStyle style, double x, double y) {
        hoverChip.say(style);
        double windowRight = getParent().getLayoutBounds().getWidth() - getLayoutX();
        double leftmost = -getLayoutX() + 4;
        double rightmost = Math.max(leftmost, windowRight - hoverChip.width() - 4);
        double left = Math.clamp(x, leftmost, rightmost);
        hoverChip.relocate(left, y);
        hoverChip.setVisible(true);
    }

    void hideHover() {
        hoverChip.setVisible(false);
    }
}
