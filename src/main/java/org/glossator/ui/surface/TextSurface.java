package org.glossator.ui.surface;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.glossator.model.AnnotationId;
import org.glossator.text.Segmentation;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Shows one article with its marks, for reading, selecting and pointing at.
///
/// The text is never changed; what is selected or dragged is told through properties and
/// [#setOnBoundaryMoved], and the owner answers with [#change]. Any string can be shown. Offsets
/// and spans are UTF-16 code units of the shown text. To be used on the FX thread only. Its colours
/// come from style sheets: see `css/surface.css`.
public final class TextSurface extends Region {

    private final TypeChoice type = new TypeChoice(this, this::requestLayout);
    private final ReadOnlyObjectWrapper<@Nullable AnnotationId> selectedMark =
            new ReadOnlyObjectWrapper<>(this, "selectedMark", null);

    private final SurfaceStyle style = new SurfaceStyle(this, this::requestLayout);
    private final Overlay overlay = new Overlay();
    private final Viewport viewport;
    private final Hands hands;
    private final ScreenPlaces screenPlaces = new ScreenPlaces(this);

    private final Selection selection = new Selection();
    private UnaryOperator<Span> snapping = span -> Snap.toWords(segmentation(), span).orElse(span);
    private Consumer<BoundaryMoved> onBoundaryMoved = _ -> {};
    private Page page;
    private Segmentation segmentation;

    public TextSurface() {
        getStyleClass().add("text-surface");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        SurfaceText nothing = SurfaceText.plain("");
        page = new Page(nothing, typography(), style.palette());
        segmentation = Segmentation.of("", "");
        viewport = new Viewport(this, overlay);
        viewport.pageChanged();
        getChildren().addAll(viewport.nodes());
        hands = new Hands(this, viewport.window(), overlay);
        focusedProperty().subscribe(_ -> viewport.placeOverlay(true));
    }

    // ---- what it shows ----

    /// Shows another text from its begin, without marks, hits or selection.
    public void show(SurfaceText text) {
        turnTo(text);
        selection.collapse(0, false);
        hands.forgetGoal();
        publishSelection();
        selectedMark.set(null);
        overlay.hideHover();
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Sets the text that is shown in another way, such as in another direction; marks, hits,
    /// selection and caret stay, and so does the line at the top.
    ///
    /// @throws IllegalArgumentException if it is another text
    public void setAnew(SurfaceText text) {
        if (!text.text().equals(page.pieces().text())) {
            throw new IllegalArgumentException("another text is to be shown, not set anew");
        }
        ScrollPosition position = getScrollPosition();
        Page before = page;
        turnTo(text);
        page.marks().replaceAll(before.marks().all());
        page.decorate(before.decor());
        hands.forgetGoal();
        setScrollPosition(position);
    }

    private void turnTo(SurfaceText text) {
        page = new Page(text, typography(), style.palette());
        segmentation = Segmentation.of(text.text(), text.language());
        viewport.pageChanged();
    }

    /// Shows these marks in place of all there are.
    public void setMarks(Collection<SurfaceMark> marks) {
        page.repaint(page.marks().replaceAll(marks));
        afterMarks();
    }

    /// Takes marks away and adds others; only the paragraphs they stand on are painted anew. An
    /// added mark takes the place of one with the same id.
    public void change(Collection<AnnotationId> removed, Collection<SurfaceMark> added) {
        page.repaint(page.marks().change(removed, added));
        afterMarks();
    }

    private void afterMarks() {
        AnnotationId id = selectedMark.get();
        if (id != null && page.marks().get(id) == null) {
            selectMark(null);
        }
        viewport.placeOverlay(false);
        viewport.ticksChanged();
    }

    /// Shows where a search found something.
    ///
    /// @param hits in text order
    /// @param current index of the hit the reader is at, or -1
    public void setHits(List<Span> hits, int current) {
        page.decorate(page.decor().withHits(List.copyOf(hits), current));
        viewport.ticksChanged();
    }

    /// Draws a dashed frame around a place, or around none.
    public void frame(@Nullable Span place) {
        page.decorate(page.decor().withProposal(place));
    }

    /// Height of the letters, in pixels.
    public DoubleProperty textSizeProperty() {
        return type.textSize();
    }

    /// Height of a line as a multiple of the text size.
    public DoubleProperty leadingProperty() {
        return type.leading();
    }

    /// The longest line, in average characters.
    public DoubleProperty measureProperty() {
        return type.measure();
    }

    /// Sets the least space beside the column, in pixels, for a surface among other lines, whose
    /// edges its own are to keep; otherwise it goes with the width.
    public void setMargin(double pixels) {
        viewport.setMargin(pixels);
        requestLayout();
    }

    public ObjectProperty<Faces> facesProperty() {
        return type.faces();
    }

    // ---- what the reader chose ----

    /// What is selected; empty, at the caret, if nothing is.
    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.span();
    }

    public Span getSelection() {
        return selection.span().get();
    }

    public ReadOnlyIntegerProperty caretProperty() {
        return selection.caretOffset();
    }

    /// Selects a span and puts the caret at its end.
    ///
    /// @throws IllegalArgumentException if it lies outside the text
    public void select(Span span) {
        page.pieces().requireInside(span);
        hands.forgetGoal();
        selectDragged(span, false, span.begin());
    }

    /// Selects a span, puts the caret at its end, or at its begin if `backwards`, and brings the
    /// caret into sight.
    ///
    /// @throws IllegalArgumentException if it lies outside the text
    public void take(Span span, boolean backwards) {
        page.pieces().requireInside(span);
        hands.forgetGoal();
        selectDragged(span, backwards, span.begin());
        layout();
        viewport.follow(selection.caret(), selection.upstream());
    }

    /// Whether the paragraph at `offset` runs from right to left.
    public boolean isRightToLeft(int offset) {
        return page.setting(page.pieces().at(offset)).piece().rightToLeft();
    }

    public void clearSelection() {
        selection.collapse(selection.caret(), selection.upstream());
        publishSelection();
    }

    /// Puts the caret somewhere, with nothing selected; the page stays where it is.
    ///
    /// @throws IllegalArgumentException if it lies outside the text
    public void putCaret(int offset) {
        page.pieces().requireInside(new Span(offset, offset));
        hands.forgetGoal();
        selection.collapse(offset, false);
        publishSelection();
    }

    /// The mark the reader has chosen, or null.
    public ReadOnlyObjectProperty<@Nullable AnnotationId> selectedMarkProperty() {
        return selectedMark.getReadOnlyProperty();
    }

    public @Nullable AnnotationId getSelectedMark() {
        return selectedMark.get();
    }

    /// Chooses a mark, or none; what is selected stays.
    public void selectMark(@Nullable AnnotationId id) {
        if (Objects.equals(id, selectedMark.get())) {
            return;
        }
        selectedMark.set(id);
        page.decorate(page.decor().withSelected(id));
        overlay.hideHover();
        viewport.placeOverlay(false);
    }

    /// Chooses the innermost mark on the character at `offset`; if one of those there is chosen,
    /// the next one around it.
    ///
    /// @return whether there is one
    public boolean selectMarkAt(int offset) {
        AnnotationId next = page.marks().next(offset, selectedMark.get());
        if (next != null) {
            selectMark(next);
        }
        return next != null;
    }

    /// Whether marks can be chosen, and their boundaries dragged; they can unless set.
    public void setReadOnly(boolean readOnly) {
        hands.setReadOnly(readOnly);
    }

    /// How a dragged selection snaps; whole words unless set. Given and giving spans that are not
    /// empty.
    public void setSnapping(UnaryOperator<Span> snapping) {
        this.snapping = snapping;
    }

    UnaryOperator<Span> getSnapping() {
        return snapping;
    }

    /// Called when the reader has dragged an edge of the selected mark.
    public void setOnBoundaryMoved(Consumer<BoundaryMoved> handler) {
        onBoundaryMoved = handler;
    }

    void fireBoundaryMoved(BoundaryMoved event) {
        onBoundaryMoved.accept(event);
    }

    // ---- where it is scrolled to ----

    public ScrollPosition getScrollPosition() {
        layout();
        return viewport.position();
    }

    /// Where it is scrolled to as it was last laid out, to be heard of when that changes.
    public ReadOnlyObjectProperty<ScrollPosition> scrollPositionProperty() {
        return viewport.scrolled();
    }

    /// Scrolls to where a surface once was, in whatever width it has now.
    public void setScrollPosition(ScrollPosition position) {
        viewport.scrollTo(position);
    }

    /// Scrolls a span into the upper third of the window, unless it is in sight.
    ///
    /// @throws IllegalArgumentException if it lies outside the text
    public void reveal(Span span) {
        page.pieces().requireInside(span);
        layout();
        viewport.reveal(span);
    }

    // ---- for the package's own hands ----

    Page page() {
        return page;
    }

    Segmentation segmentation() {
        return segmentation;
    }

    Selection selecting() {
        return selection;
    }

    SurfaceStyle style() {
        return style;
    }

    @Nullable SurfaceMark selectedMarkShown() {
        AnnotationId id = selectedMark.get();
        return id == null ? null : page.marks().get(id);
    }

    /// What lies under a point of the surface.
    Hit hit(double x, double y) {
        return page.hit(x - viewport.columnX(), y);
    }

    double columnX() {
        return viewport.columnX();
    }

    void moveCaret(int offset, boolean upstream, boolean extend) {
        if (extend) {
            selection.moveCaret(offset, upstream);
        } else {
            selection.collapse(offset, upstream);
        }
        publishSelection();
        viewport.follow(offset, upstream);
    }

    void placeCaret(Hit hit) {
        selection.collapse(hit.insertion(), hit.upstream());
        publishSelection();
    }

    void selectDragged(Span span, boolean backwards, int anchor) {
        if (span.isEmpty()) {
            selection.collapse(anchor, false);
        } else {
            selection.select(span, backwards);
        }
        publishSelection();
    }

    void scrollBy(double pixels) {
        viewport.scrollBy(pixels);
    }

    private void publishSelection() {
        page.decorate(page.decor().withSelection(getSelection()));
        viewport.placeOverlay(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    // ---- layout ----

    private Typography typography() {
        return type.typography(style);
    }

    @Override
    protected void layoutChildren() {
        viewport.layOut(getWidth(), getHeight(), typography());
    }

    @Override
    protected double computePrefWidth(double height) {
        return typography().columnWidth() + 2 * Viewport.WIDEST_MARGIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 80;
    }

    // ---- style sheets and assistive technology ----

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(
                        TextSurface.class.getResource("/org/glossator/css/surface.css"))
                .toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return SurfaceStyle.metaData();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Object answer = screenPlaces.answer(attribute, parameters);
        return answer != null ? answer : super.queryAccessibleAttribute(attribute, parameters);
    }
}
