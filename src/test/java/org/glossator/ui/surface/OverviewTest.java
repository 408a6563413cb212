package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;

import org.glossator.Fx;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class OverviewTest {

    private static final int HEIGHT = 400;
    private static final String REPORT =
            IntStream.range(0, 400)
                    .mapToObj(i -> "Paragraph " + i + " tells of the port and its cranes.")
                    .collect(Collectors.joining("\n"));
    private static final int LATE = REPORT.indexOf("Paragraph 300");

    private static TextSurface showing(String text) {
        TextSurface surface = Scenes.surface(700, HEIGHT, false);
        surface.show(SurfaceText.plain(text));
        Scenes.layOut(surface);
        return surface;
    }

    /// The rows of the overview in which this colour stands.
    private static List<Integer> rows(TextSurface surface, Color colour) {
        WritableImage picture = Scenes.paint(surface);
        Node overview = surface.lookup(".overview");
        int left = (int) overview.getLayoutX();
        return IntStream.range(0, HEIGHT)
                .filter(y ->
                        IntStream.range(left, left + (int) Overview.WIDTH)
                                .anyMatch(
                                        x -> near(picture.getPixelReader().getColor(x, y), colour)))
                .boxed()
                .toList();
    }

    private static boolean near(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 0.02
                && Math.abs(one.getGreen() - other.getGreen()) < 0.02
                && Math.abs(one.getBlue() - other.getBlue()) < 0.02;
    }

    @Test
    void showsWhereAMarkIsInTheWholeText() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            MarkStyle claim = Scenes.Tags.ON_LIGHT.claim();
            assertThat(rows(surface, claim.edge())).isEmpty();
            SurfaceMark mark = Scenes.mark(claim, new Span(LATE, LATE + 9));
            surface.change(List.of(), List.of(mark));
            List<Integer> rows = rows(surface, claim.edge());
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst()).isCloseTo(HEIGHT * 3 / 4, within(4));
            surface.change(List.of(mark.id()), List.of());
            assertThat(rows(surface, claim.edge())).isEmpty();
        });
    }

    @Test
    void goesWhereTheReaderPoints() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            Node overview = surface.lookup(".overview");
            press(overview, HEIGHT * 0.75);
            Scenes.layOut(surface);
            double top = surface.page().spot(LATE, false).top();
            assertThat(top).isBetween(0.0, (double) HEIGHT);
            assertThat(surface.getSelection().isEmpty()).isTrue();
        });
    }

    @Test
    void aTextThatFitsNeedsNone() {
        Fx.run(() -> {
            TextSurface surface = showing("One line.");
            assertThat(surface.lookup(".overview").isVisible()).isFalse();
            surface.show(SurfaceText.plain(REPORT));
            Scenes.layOut(surface);
            assertThat(surface.lookup(".overview").isVisible()).isTrue();
        });
    }

    private static void press(Node node, double y) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        4,
                        y,
                        4,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(node, 4, y)));
    }
}
