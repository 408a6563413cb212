package org.glossator.ui.surface;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The window a surface's page is seen through: the column in its middle, the scroll bar beside it,
/// the overlay above it. Lays these out and scrolls. Lives on the FX thread.
final class Viewport {

    static final double WIDEST_MARGIN = 28;
    private static final double LEAST_MARGIN = 12;

    private final TextSurface surface;
    private final Overlay overlay;
    private final Pane window = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Group column = new Group();
    private final DepthBar bar = new DepthBar(this::barMoved);
    private final Overview overview = new Overview(new Ticks(), this::goTo);
    private final ReadAhead readAhead = new ReadAhead(() -> page().readAhead());

    private final ReadOnlyObjectWrapper<ScrollPosition> scrolled =
            new ReadOnlyObjectWrapper<>(ScrollPosition.TOP);

    /// Beside the column, in pixels; negative for one that goes with the width.
    private double margin = -1;

    /// Where to scroll to when there is a width to lay the page out in.
    private ScrollPosition wanted = ScrollPosition.TOP;

    Viewport(TextSurface surface, Overlay overlay) {
        this.surface = surface;
        this.overlay = overlay;
        column.setManaged(false);
        column.setAutoSizeChildren(false);
        window.setClip(clip);
        window.setCursor(Cursor.TEXT);
        window.getChildren().addAll(column, overlay);
    }

    private Page page() {
        return surface.page();
    }

    /// What the mouse works on.
    Pane window() {
        return window;
    }

    List<Node> nodes() {
        return List.of(window, overview, bar);
    }

    /// The column's left edge in the surface.
    double columnX() {
        return column.getLayoutX();
    }

    /// Shows the surface's page, which is a new one, from its begin.
    void pageChanged() {
        column.getChildren().setAll(page().node());
        wanted = ScrollPosition.TOP;
        overview.invalidate();
    }

    /// Other marks or hits are shown.
    void ticksChanged() {
        overview.invalidate();
    }

    private final class Ticks implements Overview.Source {

        @Override
        public int size() {
            return page().marks().all().size() + page().decor().hits().size();
        }

        /// Nothing for a text that fits into the window, where nothing has to be looked for.
        @Override
        public @Nullable OverviewRows rows(int height) {
            boolean fits = !page().isLaidOut() || page().depthEnd() <= 0.5;
            return fits || height <= 0
                    ? null
                    : OverviewRows.of(
                            height,
                            page().marks().all(),
                            page().decor(),
                            surface.style().palette(),
                            page()::share);
        }
    }

    private void goTo(double share) {
        double height = surface.getHeight();
        barMoved(share * (page().depthEnd() + height) - height / 2);
    }

    // ---- where it is scrolled to ----

    ScrollPosition position() {
        return page().isLaidOut() ? page().position() : wanted;
    }

    /// The position as it was last laid out.
    ReadOnlyObjectProperty<ScrollPosition> scrolled() {
        return scrolled.getReadOnlyProperty();
    }

    void scrollTo(ScrollPosition position) {
        wanted = position;
        if (page().isLaidOut()) {
            page().scrollTo(position);
        }
        surface.requestLayout();
    }

    void scrollBy(double pixels) {
        page().scrollBy(pixels);
        layOutPage();
    }

    private void barMoved(double depth) {
        page().scrollToDepth(depth);
        layOutPage();
    }

    void reveal(Span span) {
        if (page().isLaidOut()) {
            page().reveal(span);
            layOutPage();
        } else {
            scrollTo(new ScrollPosition(span.begin(), 0));
        }
    }

    /// Scrolls as little as will show the caret.
    void follow(int offset, boolean upstream) {
        if (page().isLaidOut()) {
            page().follow(offset, upstream);
            layOutPage();
        }
    }

    // ---- layout ----

    void setMargin(double pixels) {
        margin = pixels;
    }

    void layOut(double width, double height, Typography type) {
        double barWidth = Math.ceil(bar.prefWidth(-1));
        window.resizeRelocate(0, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        bar.resizeRelocate(width - barWidth, 0, barWidth, height);
        overview.resizeRelocate(width - barWidth - Overview.WIDTH, 0, Overview.WIDTH, height);
        double room = Math.max(1, width - barWidth);
        double beside = margin < 0 ? Math.clamp(room * 0.05, LEAST_MARGIN, WIDEST_MARGIN) : margin;
        double columnWidth = Math.max(1, Math.min(type.columnWidth(), room - 2 * beside));
        column.setLayoutX(Math.round((room - columnWidth) / 2));
        boolean first = !page().isLaidOut();
        Selection selection = surface.selecting();
        boolean hidden =
                !first && page().wouldHide(selection.caret(), selection.upstream(), height);
        page().reset(type.in(columnWidth), surface.style().palette(), columnWidth);
        overview.invalidate();
        if (first) {
            page().scrollTo(wanted);
        }
        layOutPage();
        if (hidden) {
            // A panel has taken the room in which the reader was at work.
            follow(selection.caret(), selection.upstream());
        }
    }

    private void layOutPage() {
        double height = surface.getHeight();
        if (!page().isLaidOut() || height <= 0) {
            return;
        }
        page().layout(height);
        bar.show(page().depth(), page().depthEnd(), height);
        overview.setVisible(bar.isVisible());
        placeOverlay(false);
        scrolled.set(page().position());
        if (surface.getScene() != null) {
            readAhead.begin();
        }
    }

    /// Puts the caret and what marks out the selected mark where their text is.
    void placeOverlay(boolean caretMoved) {
        if (!page().isLaidOut()) {
            return;
        }
        double x = column.getLayoutX();
        overlay.setLayoutX(x);
        Selection selection = surface.selecting();
        Page.Spot spot =
                surface.isFocused()
                        ? page().spotInSight(selection.caret(), selection.upstream())
                        : null;
        Palette palette = surface.style().palette();
        overlay.showCaret(spot, palette, caretMoved);
        SurfaceMark mark = surface.selectedMarkShown();
        List<Strip> strips =
                mark == null
                        ? List.of()
                        : mark.fragments().stream()
                                .flatMap(fragment -> page().stripsInSight(fragment).stream())
                                .toList();
        Overlay.Room room = new Overlay.Room(-x, page().width(), bar.getLayoutX() - x);
        overlay.showSelected(mark, strips, room, palette);
    }
}
