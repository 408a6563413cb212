package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.input.MouseEvent;

import org.glossator.Fx;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// Presses, drags and clicks at computed places, in every direction of text.
class GestureTest {

    private static final String LATIN =
            "The port of Selwick was closed, the union said on Wednesday.";
    private static final String ARABIC =
            "أعلنت وزارة الموارد المائية صباح الأحد أن محطة التحلية توقفت عن العمل";
    private static final String HEBREW = "הנמל נסגר ביום רביעי, אמר האיגוד המקצועי של העובדים בנמל";
    private static final String MIXED =
            "قالت شركة Selwick Terminals إن العرض 7.5 في المئة ما زال قائمًا";
    private static final String QUOTED = "The banner read שלום עולם in red, he said.";

    private static TextSurface showing(String text, double width) {
        TextSurface surface = Scenes.surface(width, 300, false);
        surface.show(SurfaceText.plain(text));
        Scenes.layOut(surface);
        return surface;
    }

    @ParameterizedTest
    @CsvSource({
        "LATIN, of, closed",
        "ARABIC, وزارة, التحلية",
        "HEBREW, ביום, המקצועי",
        "MIXED, شركة, العرض",
        "MIXED, Selwick, Terminals",
        "QUOTED, שלום, עולם",
        "QUOTED, banner, red"
    })
    void aDragSelectsTheWordsUnderThePointer(String name, String first, String last) {
        String text = text(name);
        for (double width : new double[] {900, 260, 150}) {
            Fx.run(() -> {
                TextSurface surface = showing(text, width);
                Span begin = Scenes.find(text, first);
                Span end = Scenes.find(text, last);
                drag(surface, begin.begin() + 1, end.end() - 1, false);
                assertThat(surface.getSelection().of(text)).isEqualTo(begin.cover(end).of(text));
                drag(surface, end.end() - 1, begin.begin() + 1, false);
                assertThat(surface.getSelection()).isEqualTo(begin.cover(end));
                assertThat(surface.caretProperty().get()).isEqualTo(begin.begin());
            });
        }
    }

    @Test
    void altTakesExactCharacters() {
        Fx.run(() -> {
            TextSurface surface = showing(LATIN, 900);
            drag(surface, 5, 10, true);
            assertThat(surface.getSelection()).isEqualTo(new Span(5, 10));
        });
    }

    @Test
    void everyCharacterIsHitWhereItIsPainted() {
        for (String text : List.of(LATIN, ARABIC, HEBREW, MIXED, QUOTED)) {
            for (double width : new double[] {900, 260, 150}) {
                Fx.run(() -> assertEachIsHit(showing(text, width), text));
            }
        }
    }

    private static void assertEachIsHit(TextSurface surface, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                Strip strip = surface.page().stripsInSight(new Span(i, i + 1)).getFirst();
                double x = surface.columnX() + (strip.left() + strip.right()) / 2;
                Hit hit = surface.hit(x, (strip.top() + strip.bottom()) / 2);
                assertThat(hit.at()).as("%s at %d", text, i).isEqualTo(i);
                assertThat(hit.onText()).isTrue();
            }
        }
    }

    @Test
    void twoClicksTakeAWordAndThreeASentence() {
        String text = "He left. Nobody saw the union’s envoy. It rained.";
        Fx.run(() -> {
            TextSurface surface = showing(text, 900);
            press(surface, Scenes.find(text, "saw").begin(), 2);
            assertThat(surface.getSelection().of(text)).isEqualTo("saw");
            press(surface, Scenes.find(text, "saw").begin(), 3);
            assertThat(surface.getSelection().of(text)).isEqualTo("Nobody saw the union’s envoy.");
        });
    }

    @Test
    void clicksChooseTheInnermostMarkThenOutwardAndPlainTextClears() {
        Fx.run(() -> {
            TextSurface surface = showing(LATIN, 900);
            Scenes.Tags tags = Scenes.Tags.ON_LIGHT;
            SurfaceMark outer = Scenes.mark(tags.claim(), new Span(0, 30));
            SurfaceMark inner = Scenes.mark(tags.location(), Scenes.find(LATIN, "Selwick"));
            surface.setMarks(List.of(outer, inner));
            int at = Scenes.find(LATIN, "Selwick").begin() + 2;
            click(surface, at);
            assertThat(surface.getSelectedMark()).isEqualTo(inner.id());
            click(surface, at);
            assertThat(surface.getSelectedMark()).isEqualTo(outer.id());
            click(surface, at);
            assertThat(surface.getSelectedMark()).isEqualTo(inner.id());
            click(surface, Scenes.find(LATIN, "union").begin());
            assertThat(surface.getSelectedMark()).isNull();
            assertThat(surface.getSelection().isEmpty()).isTrue();
        });
    }

    @Test
    void draggingAHandleProposesAndChangesNothing() {
        Fx.run(() -> {
            TextSurface surface = showing(LATIN, 900);
            Span port = Scenes.find(LATIN, "Selwick");
            SurfaceMark mark = Scenes.mark(Scenes.Tags.ON_LIGHT.location(), port);
            List<BoundaryMoved> moved = new ArrayList<>();
            surface.setOnBoundaryMoved(moved::add);
            surface.setMarks(List.of(mark));
            surface.selectMark(mark.id());
            EdgeHandle begin =
                    surface.lookupAll("EdgeHandle").stream()
                            .map(EdgeHandle.class::cast)
                            .filter(EdgeHandle::atBegin)
                            .findFirst()
                            .orElseThrow();
            double[] to = point(surface, Scenes.find(LATIN, "port").begin() + 1);
            begin.fireEvent(event(MouseEvent.MOUSE_PRESSED, to, 1, false));
            begin.fireEvent(event(MouseEvent.MOUSE_DRAGGED, to, 1, false));
            assertThat(surface.page().decor().proposal()).isNotNull();
            begin.fireEvent(event(MouseEvent.MOUSE_RELEASED, to, 1, false));
            Span wider = Scenes.find(LATIN, "port of Selwick");
            assertThat(moved).containsExactly(new BoundaryMoved(mark.id(), port, wider));
            assertThat(surface.page().decor().proposal()).isNull();
            assertThat(surface.page().marks().at(port.begin())).containsExactly(mark);
        });
    }

    private static String text(String name) {
        return switch (name) {
            case "LATIN" -> LATIN;
            case "ARABIC" -> ARABIC;
            case "HEBREW" -> HEBREW;
            case "MIXED" -> MIXED;
            default -> QUOTED;
        };
    }

    /// The middle of a character, in the surface.
    private static double[] point(TextSurface surface, int offset) {
        Strip strip = surface.page().stripsInSight(new Span(offset, offset + 1)).getFirst();
        return new double[] {
            surface.columnX() + (strip.left() + strip.right()) / 2,
            (strip.top() + strip.bottom()) / 2
        };
    }

    private static void drag(TextSurface surface, int from, int to, boolean alt) {
        double[] start = point(surface, from);
        double[] end = point(surface, to);
        // A little towards the character's front, so that an exact drag begins and ends before it.
        if (alt) {
            start[0] -= 2;
            end[0] -= 2;
        }
        Pointer.fire(surface, event(MouseEvent.MOUSE_PRESSED, start, 1, alt));
        Pointer.fire(surface, event(MouseEvent.MOUSE_DRAGGED, end, 1, alt));
        Pointer.fire(surface, event(MouseEvent.MOUSE_RELEASED, end, 1, alt));
    }

    private static void press(TextSurface surface, int at, int clicks) {
        double[] point = point(surface, at);
        Pointer.fire(surface, event(MouseEvent.MOUSE_PRESSED, point, clicks, false));
        Pointer.fire(surface, event(MouseEvent.MOUSE_RELEASED, point, clicks, false));
    }

    private static void click(TextSurface surface, int at) {
        press(surface, at, 1);
    }

    private static MouseEvent event(
            EventType<MouseEvent> type, double[] at, int clicks, boolean alt) {
        return Pointer.event(type, at[0], at[1], clicks, alt);
    }
}
