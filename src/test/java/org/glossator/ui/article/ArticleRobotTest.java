package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.glossator.model.Annotation;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.surface.TextSurface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A hand on the mouse and one on the keys, down to the rows of the project and the pixels shown.
class ArticleRobotTest {

    /// Where the second line of the body runs at this window's size, from the surface's corner.
    private static final Point2D FROM = new Point2D(120, 200);

    private static final Point2D TO = new Point2D(300, 200);

    private ArticleStage stage;
    private Stage window;
    private Robot robot;

    @BeforeEach
    void show(@TempDir Path folder) {
        stage = new ArticleStage(folder, Samples.read("en-01-harbour-strike")).open(0);
        window =
                FxThread.call(() -> {
                    Stage shown = new Stage();
                    shown.setScene(stage.desk(980, 700));
                    shown.show();
                    stage.article.focusArticle();
                    return shown;
                });
        robot = FxThread.call(Robot::new);
    }

    @AfterEach
    void close() {
        FxThread.run(window::close);
        stage.close();
    }

    @Test
    void dragsAcrossWordsAndTagsThem() {
        drag(FROM, TO);
        Target target = FxThread.call(() -> stage.desk.model.choice().target().get());
        assertThat(target).isInstanceOf(Target.Passage.class);
        String words = ((Target.Passage) target).span().of(stage.desk.model.segmentation().text());
        assertThat(words).doesNotStartWith(" ").doesNotEndWith(" ").contains(" ");
        Color before = colourBetween();

        type(KeyCode.DIGIT1);

        assertThat(stage.settled().listed()).containsExactly("claim: " + words);
        assertThat(stored()).containsExactly("claim: " + words);
        assertThat(before).isNotEqualTo(colourBetween());
        Color edge = look(0).colours().edge();
        assertThat(shows(edge)).as("the claim's edge is painted").isTrue();

        type(KeyCode.A);
        assertThat(stage.settled().listed()).containsExactly("actor: " + words);
        assertThat(stored()).containsExactly("actor: " + words);
        assertThat(shows(look(1).colours().edge())).as("the actor's line is painted").isTrue();

        type(KeyCode.DELETE);
        assertThat(stage.settled().listed()).isEmpty();
        assertThat(stored()).isEmpty();
        assertThat(shows(edge)).as("nothing is painted any more").isFalse();
    }

    @Test
    void doubleClickTakesAWord() {
        FxThread.run(() -> {
            move(FROM);
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        type(KeyCode.L);

        assertThat(stage.settled().listed())
                .hasSize(1)
                .allMatch(line -> line.matches("location: \\S+"));
    }

    private TagLook look(int position) {
        return Looks.of(stage.desk.project.schema(), Theme.LIGHT).all().get(position);
    }

    private List<String> stored() {
        return stage
                .desk
                .project
                .article(stage.desk.documents.getFirst())
                .join()
                .annotations()
                .stream()
                .map(Annotation.OnSpan.class::cast)
                .map(one ->
                        stage.desk.project.schema().tag(one.tag()).orElseThrow().name()
                                + ": "
                                + Quotes.of(one, stage.desk.model.segmentation().text()))
                .toList();
    }

    private void drag(Point2D from, Point2D to) {
        FxThread.run(() -> {
            move(from);
            robot.mousePress(MouseButton.PRIMARY);
            move(from.midpoint(to));
            move(to);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private void move(Point2D point) {
        robot.mouseMove(surface().localToScreen(point));
    }

    private void type(KeyCode key) {
        FxThread.run(() -> robot.keyType(key));
        FxThread.run(() -> {});
    }

    private TextSurface surface() {
        return (TextSurface) stage.article.lookup(".text-surface");
    }

    /// The ground just above the letters in the middle of what was dragged over.
    private Color colourBetween() {
        return FxThread.call(() -> {
            Scene scene = window.getScene();
            Point2D at = surface().localToScene(FROM.midpoint(TO).add(0, -9));
            return scene.snapshot(null).getPixelReader().getColor((int) at.getX(), (int) at.getY());
        });
    }

    private boolean shows(Color colour) {
        return FxThread.call(() -> {
            WritableImage image = window.getScene().snapshot(null);
            Bounds text = surface().localToScene(surface().getBoundsInLocal());
            for (int y = (int) text.getMinY() + 150; y < text.getMinY() + 260; y++) {
                for (int x = (int) text.getMinX(); x < text.getMaxX(); x++) {
                    if (isNear(image.getPixelReader().getColor(x, y), colour)) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    /// Strokes are smoothed, so a thin one need not show its very colour.
    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 0.08
                && Math.abs(one.getGreen() - other.getGreen()) < 0.08
                && Math.abs(one.getBlue() - other.getBlue()) < 0.08;
    }
}
