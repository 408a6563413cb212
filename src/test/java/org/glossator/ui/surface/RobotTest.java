package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.glossator.Fx;
import org.glossator.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// A robot's hands on a shown window.
class RobotTest {

    private final TextSurface surface = Fx.get(() -> Scenes.surface(800, 600, false));
    private final Stage stage = Fx.get(this::window);
    private final Robot robot = Fx.get(Robot::new);

    private Stage window() {
        Stage window = new Stage();
        window.setScene(surface.getScene());
        window.show();
        return window;
    }

    @AfterEach
    void closeWindow() {
        Fx.run(() -> stage.close());
    }

    private Point2D middle(int offset) {
        return Fx.get(() -> {
            Strip strip = surface.page().stripsInSight(new Span(offset, offset + 1)).getFirst();
            return surface.localToScreen(
                    surface.columnX() + (strip.left() + strip.right()) / 2,
                    (strip.top() + strip.bottom()) / 2);
        });
    }

    private void drag(int from, int to) {
        Point2D start = middle(from);
        Point2D end = middle(to);
        Fx.run(() -> {
            robot.mouseMove(start);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(start.midpoint(end));
            robot.mouseMove(end);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private void show(String text) {
        Fx.run(() -> {
            surface.show(SurfaceText.plain(text));
            Scenes.layOut(surface);
        });
    }

    @Test
    void dragsOverArabicWordsAcrossParagraphsAndExtendsByKey() throws IOException {
        String text = Scenes.article("ar-01-water-station");
        show(text);
        Span first = Scenes.find(text, "وزارة الموارد");
        Span last = Scenes.find(text, "المتحدث");
        drag(first.begin() + 1, last.end() - 2);
        assertThat(Fx.get(surface::getSelection)).isEqualTo(first.cover(last));
        Fx.run(() -> {
            robot.keyPress(KeyCode.SHIFT);
            robot.keyType(KeyCode.LEFT);
            robot.keyRelease(KeyCode.SHIFT);
        });
        assertThat(Fx.get(surface::getSelection).end()).isEqualTo(last.end() + 1);
    }

    @Test
    void paintsWhatItSelectsAndTheMarkPutThere() throws IOException {
        String text = Scenes.article("en-01-harbour-strike");
        show(text);
        Span union = Scenes.find(text, "Harbour and Quay Workers’ Union");
        drag(union.begin() + 2, union.end() - 1);
        assertThat(Fx.get(surface::getSelection)).isEqualTo(union);
        assertPainted(union.begin(), Color.web("#cbe2ee"));
        Fx.run(() -> {
            MarkStyle actor = Scenes.Tags.ON_LIGHT.actor();
            surface.setMarks(List.of(Scenes.mark(actor, union)));
            surface.clearSelection();
        });
        assertPainted(union.begin(), Scenes.Tags.ON_LIGHT.actor().colours().tint());
        Point2D at = middle(union.begin() + 1);
        Fx.run(() -> {
            robot.mouseMove(at);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        assertThat(Fx.get(surface::getSelectedMark)).isNotNull();
    }

    private void assertPainted(int offset, Color colour) {
        Color painted = ground(offset);
        assertThat(painted.getRed()).isCloseTo(colour.getRed(), within(0.01));
        assertThat(painted.getGreen()).isCloseTo(colour.getGreen(), within(0.01));
        assertThat(painted.getBlue()).isCloseTo(colour.getBlue(), within(0.01));
    }

    /// The colour painted just above a character's letters.
    private Color ground(int offset) {
        return Fx.get(() -> {
            Strip strip = surface.page().stripsInSight(new Span(offset, offset + 1)).getFirst();
            double x = surface.columnX() + (strip.left() + strip.right()) / 2;
            return Scenes.paint(surface)
                    .getPixelReader()
                    .getColor((int) x, (int) (strip.baseline() - 15));
        });
    }
}
