package org.glossator.ui.base;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.ui.Await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Goes through a shown scene by the Tab key, as somebody without a mouse does, and looks at the
/// pixels around whatever takes the focus.
public final class FocusWalk {

    private static final int MOST = 150;
    private static final int FRAMES = 3;
    private static final int WALKS = 3;

    /// How far a sign may stand outside of what it belongs to, in pixels.
    private static final int BESIDE = 4;

    private static final int LONGEST = 100;

    /// As far as its surroundings are shown to people, in pixels.
    private static final int AROUND = 12;

    private final Scene scene;
    private final List<Stop> stops = new ArrayList<>();
    private final List<WritableImage> looks = new ArrayList<>();

    /// Where Tab stops.
    ///
    /// @param place in the scene
    /// @param seen pixels that tell by a contrast of 3 and more that the focus is here
    /// @param needed a line of two pixels along the shorter side, 100 pixels long at most, since
    ///   what holds rows or tabs may show it on one of them
    public record Stop(Node node, Bounds place, int seen, int needed) {

        public boolean isSeen() {
            return seen >= needed;
        }

        @Override
        public String toString() {
            return String.format(
                    "%s at %.0f, %.0f: %d of %d pixels",
                    name(node), place.getMinX(), place.getMinY(), seen, needed);
        }
    }

    private FocusWalk(Scene scene) {
        this.scene = scene;
    }

    /// Walks from the first stop until it comes round again; the scene's window must be shown. Once
    /// more if something was missed, since a view may have come in behind the walker; what Tab does
    /// not come to is missed again.
    ///
    /// @throws AssertionError if it never does
    public static FocusWalk round(Scene scene) {
        FxThread.run(() -> scene.getWindow().requestFocus());
        Await.fx(() -> scene.getWindow().isFocused());
        FocusWalk walk = new FocusWalk(scene);
        walk.walk();
        for (int i = 1; i < WALKS && !walk.missed().isEmpty(); i++) {
            walk = new FocusWalk(scene);
            walk.walk();
        }
        return walk;
    }

    /// Looks at what takes the focus by arrows, as the entries of a menu do; the scene's window
    /// must be shown.
    public static FocusWalk along(Scene scene, List<? extends Node> nodes) {
        FocusWalk walk = new FocusWalk(scene);
        settle();
        for (Node node : nodes) {
            FxThread.run(node::requestFocus);
            walk.stops.add(walk.look(node));
        }
        return walk;
    }

    /// Looks at the rows of a list that folds out, of which the keyboard is on the selected one;
    /// the scene's window must be shown. Each is selected, then another one.
    ///
    /// @param rows how many, at most
    public static FocusWalk down(Scene scene, ListView<?> list, int rows) {
        FocusWalk walk = new FocusWalk(scene);
        int size = list.getItems().size();
        for (int row = 0; row < Math.min(rows, size); row++) {
            int at = row;
            int other = (row + 1) % size;
            Node cell = FxThread.call(() -> cell(list, at));
            walk.stops.add(
                    walk.look(
                            cell,
                            () -> list.getSelectionModel().clearAndSelect(at),
                            () -> list.getSelectionModel().clearAndSelect(other)));
        }
        return walk;
    }

    private static Node cell(ListView<?> list, int row) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private void walk() {
        settle();
        FxThread.run(() -> scene.getRoot().requestFocus());
        for (int i = 0; i < MOST; i++) {
            Node at = tab();
            if (!stops.isEmpty() && stops.getFirst().node() == at) {
                return;
            }
            if (stops.stream().anyMatch(stop -> stop.node() == at)) {
                throw new AssertionError("Tab does not leave " + name(at));
            }
            stops.add(look(at));
        }
        throw new AssertionError("Tab finds no end: " + stops);
    }

    public List<Stop> stops() {
        return List.copyOf(stops);
    }

    /// What could take the focus by its own account, and never got it. Of buttons of which one is
    /// chosen Tab comes to one, and the arrows go to the others.
    public List<String> missed() {
        return FxThread.call(() -> {
            List<String> found = new ArrayList<>();
            walk(
                    scene.getRoot(),
                    node -> {
                        boolean met = stops.stream().anyMatch(stop -> isSame(stop.node(), node));
                        if (node.isFocusTraversable() && !node.isDisabled() && !met) {
                            found.add(name(node));
                        }
                    });
            return found;
        });
    }

    private static boolean isSame(Node met, Node node) {
        return met == node
                || met instanceof ToggleButton one
                        && node instanceof ToggleButton other
                        && one.getToggleGroup() != null
                        && one.getToggleGroup() == other.getToggleGroup();
    }

    /// All stops under each other, each as it looks with the focus.
    public Image picture() {
        double width = looks.stream().mapToDouble(Image::getWidth).max().orElse(1);
        double height = looks.stream().mapToDouble(Image::getHeight).sum();
        WritableImage all = new WritableImage((int) width, (int) Math.max(1, height));
        int y = 0;
        for (WritableImage look : looks) {
            int rows = (int) look.getHeight();
            all.getPixelWriter()
                    .setPixels(0, y, (int) look.getWidth(), rows, look.getPixelReader(), 0, 0);
            y += rows;
        }
        return all;
    }

    private static void walk(Node node, Consumer<Node> visit) {
        if (node.isVisible()) {
            visit.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
            }
        }
    }

    private Node tab() {
        return FxThread.call(() -> {
            Event.fireEvent(owner(), key(KeyEvent.KEY_PRESSED));
            Event.fireEvent(owner(), key(KeyEvent.KEY_RELEASED));
            return owner();
        });
    }

    private Node owner() {
        return Objects.requireNonNull(scene.getFocusOwner(), "no focus");
    }

    private static KeyEvent key(EventType<KeyEvent> type) {
        return new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false);
    }

    private Stop look(Node node) {
        Stop stop = look(node, () -> {}, () -> scene.getRoot().requestFocus());
        FxThread.run(node::requestFocus);
        return stop;
    }

    private Stop look(Node node, Runnable come, Runnable leave) {
        FxThread.run(come);
        settle();
        WritableImage with = FxThread.call(() -> scene.snapshot(null));
        Bounds place = FxThread.call(() -> node.localToScene(node.getLayoutBounds()));
        looks.add(cut(with, place));
        FxThread.run(leave);
        settle();
        WritableImage without = FxThread.call(() -> scene.snapshot(null));
        double shorter = Math.min(place.getWidth(), place.getHeight());
        int needed = (int) (2 * Math.min(shorter, LONGEST));
        return new Stop(node, place, seen(with, without, place), needed);
    }

    private static WritableImage cut(WritableImage image, Bounds place) {
        int x = (int) Math.max(0, place.getMinX() - AROUND);
        int y = (int) Math.max(0, place.getMinY() - AROUND);
        int right = (int) Math.min(place.getMaxX() + AROUND, image.getWidth());
        int bottom = (int) Math.min(place.getMaxY() + AROUND, image.getHeight());
        return new WritableImage(
                image.getPixelReader(), x, y, Math.max(1, right - x), Math.max(1, bottom - y));
    }

    private static int seen(WritableImage with, WritableImage without, Bounds place) {
        PixelReader one = with.getPixelReader();
        PixelReader other = without.getPixelReader();
        int right = (int) Math.min(place.getMaxX() + BESIDE, with.getWidth());
        int bottom = (int) Math.min(place.getMaxY() + BESIDE, with.getHeight());
        int seen = 0;
        for (int y = (int) Math.max(0, place.getMinY() - BESIDE); y < bottom; y++) {
            for (int x = (int) Math.max(0, place.getMinX() - BESIDE); x < right; x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)
                        && Contrast.ratio(one.getColor(x, y), other.getColor(x, y))
                                >= Contrast.SHAPE) {
                    seen++;
                }
            }
        }
        return seen;
    }

    /// Waits for frames of the shown window: only they bring all of a change of style into a
    /// picture.
    public static void settle() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        FxThread.run(() ->
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (++frames == FRAMES) {
                            stop();
                            passed.complete(true);
                        }
                    }
                }.start());
        passed.join();
    }

    /// For the message of a test.
    public static String name(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? " " : " #" + node.getId() + " ")
                + node.getStyleClass()
                + (node.getParent() == null ? "" : " in " + node.getParent().getStyleClass());
    }
}
