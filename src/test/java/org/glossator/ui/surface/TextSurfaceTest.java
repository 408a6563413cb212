package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;

import org.glossator.Fx;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TextSurfaceTest {

    private static final String REPORT =
            IntStream.range(0, 400)
                    .mapToObj(i ->
                            "Paragraph " + i + " of the report tells of the port and its cranes.")
                    .collect(Collectors.joining("\n"));

    private static TextSurface showing(String text) {
        TextSurface surface = Scenes.surface(700, 400, false);
        surface.show(SurfaceText.plain(text));
        Scenes.layOut(surface);
        return surface;
    }

    @Test
    void aScrollPositionOutlivesWidthAndProgram() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            int offset = REPORT.indexOf("Paragraph 200");
            surface.setScrollPosition(new ScrollPosition(offset, 7));
            Scenes.layOut(surface);
            assertThat(surface.getScrollPosition()).isEqualTo(new ScrollPosition(offset, 7));
            Scenes.resize(surface, 300, 400);
            assertThat(surface.getScrollPosition().offset()).isEqualTo(offset);

            TextSurface other = new TextSurface();
            other.show(SurfaceText.plain(REPORT));
            other.setScrollPosition(new ScrollPosition(offset, 7));
            assertThat(other.getScrollPosition().offset()).isEqualTo(offset);
            other.resize(500, 300);
            other.layout();
            assertThat(other.getScrollPosition()).isEqualTo(new ScrollPosition(offset, 7));
        });
    }

    @Test
    void revealsInTheUpperThirdAndOnlyIfNeeded() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            Span far = Scenes.find(REPORT, "Paragraph 300");
            surface.reveal(far);
            double top = surface.page().spot(far.begin(), false).top();
            assertThat(top).isCloseTo(400 / 3.0, within(1.0));
            surface.reveal(Scenes.find(REPORT, "Paragraph 302"));
            assertThat(surface.page().spot(far.begin(), false).top()).isEqualTo(top);
            surface.reveal(new Span(REPORT.length(), REPORT.length()));
            assertThat(surface.page().spot(REPORT.length(), false).bottom())
                    .isLessThanOrEqualTo(400);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> surface.reveal(new Span(0, REPORT.length() + 1)));
        });
    }

    @Test
    void anAddedMarkRepaintsItsOwnParagraphAndMovesNothing() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            surface.reveal(Scenes.find(REPORT, "Paragraph 100"));
            List<List<Node>> before = paint(surface);
            List<Double> places = places(surface);
            int at = surface.getScrollPosition().offset();
            SurfaceMark mark = Scenes.mark(Scenes.Tags.ON_LIGHT.claim(), new Span(at, at + 9));
            surface.change(List.of(), List.of(mark));
            Scenes.layOut(surface);
            List<List<Node>> after = paint(surface);
            assertThat(after.getFirst()).isNotEqualTo(before.getFirst());
            assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
            assertThat(places(surface)).isEqualTo(places);
            surface.selectMark(mark.id());
            surface.change(List.of(mark.id()), List.of());
            assertThat(surface.getSelectedMark()).isNull();
        });
    }

    private static List<List<Node>> paint(TextSurface surface) {
        return surface.page().node().getChildren().stream()
                .map(view -> ((PieceView) view).getChildren().getFirst())
                .map(ground -> List.copyOf(((Group) ground).getChildren()))
                .toList();
    }

    private static List<Double> places(TextSurface surface) {
        return surface.page().node().getChildren().stream().map(Node::getLayoutY).toList();
    }

    @Test
    void tellsWhatIsSelectedToListenersAndAssistiveTechnology() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            List<Span> told = new ArrayList<>();
            surface.selectionProperty().addListener((_, _, now) -> told.add(now));
            surface.select(new Span(10, 20));
            surface.clearSelection();
            assertThat(told).containsExactly(new Span(10, 20), new Span(20, 20));
            surface.select(new Span(3, 9));
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .isEqualTo(REPORT);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                    .isEqualTo(3);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END))
                    .isEqualTo(9);
            assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                    .isEqualTo(9);
        });
    }

    @Test
    void anotherTextBeginsAfresh() {
        Fx.run(() -> {
            TextSurface surface = showing(REPORT);
            surface.reveal(Scenes.find(REPORT, "Paragraph 300"));
            surface.select(new Span(10, 20));
            surface.show(SurfaceText.plain("short"));
            Scenes.layOut(surface);
            assertThat(surface.getSelection()).isEqualTo(new Span(0, 0));
            assertThat(surface.getScrollPosition().offset()).isZero();
            assertThat(surface.page().spot(0, false).top()).isPositive();
        });
    }

    @Test
    void onlyWhatIsInSightIsLaidOut() {
        Fx.run(() -> assertThat(showing(REPORT).page().node().getChildren()).hasSizeLessThan(15));
    }
}
