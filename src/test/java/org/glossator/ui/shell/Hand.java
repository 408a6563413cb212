package org.glossator.ui.shell;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;

import java.util.Arrays;
import java.util.List;

/// A hand on mouse and keys, and an eye on the pixels, before a window that is shown.
final class Hand implements AutoCloseable {

    private static final double NEAR = 0.02;

    private final Workbench bench;
    private final Stage stage;
    private final Robot robot = FxThread.call(Robot::new);

    Hand(Workbench bench) {
        this.bench = bench;
        stage =
                FxThread.call(() -> {
                    Stage shown = new Stage();
                    shown.setScene(bench.window.scene());
                    shown.show();
                    shown.requestFocus();
                    return shown;
                });
    }

    Workbench bench() {
        return bench;
    }

    /// Presses a key while others are held.
    void press(KeyCode key, KeyCode... held) {
        FxThread.run(() -> chord(key, held));
    }

    /// Presses a key while others are held, and types others before the next frame is drawn.
    void pressAndType(KeyCode key, KeyCode[] held, KeyCode... typed) {
        FxThread.run(() -> {
            chord(key, held);
            Arrays.stream(typed).forEach(robot::keyType);
        });
    }

    private void chord(KeyCode key, KeyCode... held) {
        Arrays.stream(held).forEach(robot::keyPress);
        robot.keyType(key);
        Arrays.stream(held).forEach(robot::keyRelease);
    }

    /// Drags from the first letter of some words to the last of others.
    void drag(String from, String to) {
        Point2D begin = middle(letter(from, 0));
        Point2D end = middle(letter(to, to.length() - 1));
        FxThread.run(() -> {
            robot.mouseMove(begin);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(begin.midpoint(end));
            robot.mouseMove(end);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /// Drags over some letters with Alt held; by events, since the mouse of the headless platform
    /// knows nothing of the keys.
    void dragExactly(String letters) {
        Bounds first = letter(letters, 0);
        Bounds last = letter(letters, letters.length() - 1);
        Point2D begin = new Point2D(first.getMinX() + 1, first.getCenterY());
        Point2D end = new Point2D(last.getMaxX() - 1, last.getCenterY());
        FxThread.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, begin);
            fire(MouseEvent.MOUSE_DRAGGED, begin.midpoint(end));
            fire(MouseEvent.MOUSE_DRAGGED, end);
            fire(MouseEvent.MOUSE_RELEASED, end);
        });
    }

    private void fire(EventType<MouseEvent> type, Point2D onScreen) {
        Point2D at = stage.getScene().getRoot().screenToLocal(onScreen);
        Node text = bench.surface().getChildrenUnmodifiable().getFirst();
        PickResult picked = new PickResult(text, at.getX(), at.getY());
        text.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        true,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        picked));
    }

    /// The headless platform knows of no active window once a popup has gone, such as a hint that
    /// came up while the mouse rested, and its robot then fails.
    private void activate() {
        stage.requestFocus();
    }

    /// Clicks on the letter in the middle of some words, as often as that.
    void click(String words, int times) {
        Point2D at = middle(letter(words, words.length() / 2));
        FxThread.run(() -> {
            activate();
            // From elsewhere, so that a click before does not count.
            robot.mouseMove(at.add(60, 60));
            robot.mouseMove(at);
            for (int i = 0; i < times; i++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
        });
    }

    /// Clicks into the middle of a part of the window, once the layout has brought it there.
    void click(Node node) {
        Await.fx(() -> {
            Bounds place = node.localToScene(node.getBoundsInLocal());
            Scene scene = stage.getScene();
            return place.getMaxX() <= scene.getWidth() && place.getMaxY() <= scene.getHeight();
        });
        FxThread.run(() -> {
            activate();
            robot.mouseMove(middle(node.localToScreen(node.getBoundsInLocal())));
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /// Whether a colour is to be seen where some words stand.
    boolean shows(String words, Color colour) {
        int begin = begin(words);
        List<Bounds> places = bounds(begin, begin + words.length() - 1);
        return FxThread.call(() -> {
            Scene scene = stage.getScene();
            WritableImage image = scene.snapshot(null);
            return places.stream()
                    .anyMatch(place -> holds(image, scene.getRoot().screenToLocal(place), colour));
        });
    }

    private static boolean holds(WritableImage image, Bounds place, Color colour) {
        for (int y = (int) place.getMinY(); y < place.getMaxY(); y++) {
            for (int x = (int) place.getMinX(); x < place.getMaxX(); x++) {
                if (isNear(image.getPixelReader().getColor(x, y), colour)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < NEAR
                && Math.abs(one.getGreen() - other.getGreen()) < NEAR
                && Math.abs(one.getBlue() - other.getBlue()) < NEAR;
    }

    private int begin(String words) {
        int begin = bench.text().indexOf(words);
        if (begin < 0) {
            throw new AssertionError("not in the article: " + words);
        }
        return begin;
    }

    private Bounds letter(String words, int at) {
        int offset = begin(words) + at;
        // A bar that has just opened or closed moves the words with the next layout.
        FxThread.run(() -> {
            bench.window.scene().getRoot().applyCss();
            bench.window.scene().getRoot().layout();
            bench.surface().reveal(new Span(offset, offset + 1));
        });
        Await.fx(() -> !query(offset, offset).isEmpty());
        return bounds(offset, offset).getFirst();
    }

    private List<Bounds> bounds(int first, int last) {
        return FxThread.call(() -> query(first, last));
    }

    private List<Bounds> query(int first, int last) {
        Object found =
                bench.window
                        .scene()
                        .getRoot()
                        .lookup(".article-view .text-surface")
                        .queryAccessibleAttribute(
                                AccessibleAttribute.BOUNDS_FOR_RANGE, first, last);
        return found instanceof Bounds[] bounds ? List.of(bounds) : List.of();
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Override
    public void close() {
        FxThread.run(stage::hide);
        bench.close();
    }
}
