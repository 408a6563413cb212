package org.glossator.ui.surface;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;

/// Moves the caret by keys. Left and right follow the paragraph's direction: in right-to-left text
/// the left arrow goes forward. Keys that mean nothing here go on to the surface's parents.
final class Keys {

    private static final double NO_GOAL = -1;

    private final TextSurface surface;

    /// The column that up and down keep to over short lines.
    private double goal = NO_GOAL;

    Keys(TextSurface surface) {
        this.surface = surface;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return;
        }
        boolean far = event.isShortcutDown();
        KeyCode key = event.getCode();
        if (SurfaceKeys.mean(key, event.isShiftDown(), far)) {
            boolean known =
                    far && command(key)
                            || vertical(key, event.isShiftDown(), far)
                            || horizontal(key, event.isShiftDown(), far);
            if (known) {
                event.consume();
            }
        }
    }

    private boolean command(KeyCode key) {
        switch (key) {
            case A -> surface.select(new Span(0, surface.page().pieces().text().length()));
            case C -> copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Puts the selected text, as it is stored, on the clipboard.
    private void copy() {
        Span span = surface.getSelection();
        if (!span.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(span.of(surface.page().pieces().text()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private boolean horizontal(KeyCode key, boolean extend, boolean far) {
        Selection selection = surface.selecting();
        int caret = selection.caret();
        Segmentation text = surface.segmentation();
        Unit unit = far ? Unit.WORD : Unit.GRAPHEME;
        boolean rightToLeft = settingAt(caret).piece().rightToLeft();
        boolean forward = key == (rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT);
        int target;
        boolean upstream = false;
        if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
            Span selected = selection.span().get();
            if (!extend && !far && !selected.isEmpty()) {
                target = forward ? selected.end() : selected.begin();
            } else if (forward) {
                target = text.next(unit, caret);
            } else {
                target = text.previous(unit, caret);
            }
        } else if (key == KeyCode.HOME) {
            target = far ? 0 : lineEdge(false);
        } else if (key == KeyCode.END) {
            target = far ? surface.page().pieces().text().length() : lineEdge(true);
            upstream = !far;
        } else {
            return false;
        }
        goal = NO_GOAL;
        surface.moveCaret(target, upstream, extend);
        return true;
    }

    private int lineEdge(boolean end) {
        Selection selection = surface.selecting();
        int piece = surface.page().pieces().at(selection.caret());
        int begin = surface.page().pieces().begin(piece);
        Setting setting = surface.page().setting(piece);
        Line line =
                setting.lines()
                        .get(setting.lineOf(selection.caret() - begin, selection.upstream()));
        return begin + (end ? line.textEnd() : line.begin());
    }

    private boolean vertical(KeyCode key, boolean extend, boolean far) {
        if (far) {
            return paragraph(key, extend);
        }
        switch (key) {
            case UP -> step(-1, extend);
            case DOWN -> step(1, extend);
            case PAGE_UP -> leaf(-1, extend);
            case PAGE_DOWN -> leaf(1, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// To the begin of this paragraph or the one before, or of the one behind; when extending, to
    /// the end of this one or the one behind, so that whole paragraphs are selected. Blank ones are
    /// passed over.
    private boolean paragraph(KeyCode key, boolean extend) {
        int caret = surface.selecting().caret();
        Paragraphs paragraphs = new Paragraphs(surface.segmentation());
        int target;
        switch (key) {
            case UP -> target = paragraphs.before(caret);
            case DOWN -> target = extend ? paragraphs.endFrom(caret) : paragraphs.behind(caret);
            default -> {
                return false;
            }
        }
        goal = NO_GOAL;
        surface.moveCaret(target, extend && key == KeyCode.DOWN, extend);
        return true;
    }

    /// One line up or down.
    private void step(int by, boolean extend) {
        Page page = surface.page();
        Selection selection = surface.selecting();
        int piece = page.pieces().at(selection.caret());
        Setting setting = page.setting(piece);
        int line =
                by
                        + setting.lineOf(
                                selection.caret() - page.pieces().begin(piece),
                                selection.upstream());
        holdGoal();
        if (line < 0 || line >= setting.lines().size()) {
            piece += by;
            if (piece < 0 || piece >= page.pieces().count()) {
                surface.moveCaret(by < 0 ? 0 : page.pieces().text().length(), false, extend);
                return;
            }
            line = by < 0 ? page.setting(piece).lines().size() - 1 : 0;
        }
        Hit hit = page.setting(piece).hit(line, goal).shifted(page.pieces().begin(piece));
        surface.moveCaret(hit.insertion(), hit.upstream(), extend);
    }

    /// One window up or down, less what keeps the reader's place.
    private void leaf(int by, boolean extend) {
        Page page = surface.page();
        Selection selection = surface.selecting();
        holdGoal();
        Page.Spot spot = page.spot(selection.caret(), selection.upstream());
        double line = spot.bottom() - spot.top();
        double height = surface.getHeight();
        double way = Math.max(line, height - 2 * line);
        double y = Math.clamp((spot.top() + spot.bottom()) / 2, 0, Math.max(1, height));
        double before = page.depth();
        surface.scrollBy(by * way);
        boolean stuck = Math.abs(page.depth() - before) < 1;
        Hit hit = page.hit(goal, stuck ? by * 1e6 : y);
        surface.moveCaret(hit.insertion(), hit.upstream(), extend);
    }

    private void holdGoal() {
        Selection selection = surface.selecting();
        if (goal == NO_GOAL) {
            goal = surface.page().spot(selection.caret(), selection.upstream()).x();
        }
    }

    void forgetGoal() {
        goal = NO_GOAL;
    }

    private Setting settingAt(int offset) {
        return surface.page().setting(surface.page().pieces().at(offset));
    }
}
