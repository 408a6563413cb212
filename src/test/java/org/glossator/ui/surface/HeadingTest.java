package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.glossator.Fx;
import org.glossator.model.Direction;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A headline and a source line that are shown above the text and are no part of it.
class HeadingTest {

    private static final String TITLE = "Cranes stop at Selwick as pay talks collapse";
    private static final String SOURCE = "Corran Harbour Post · 11 March 2026";
    private static final String TEXT =
            "Some 4,200 dockers walked off the job at 6 a.m. on Wednesday.\n\n"
                    + "The union had asked for a rise of nine percent.";
    private static final String ARABIC =
            "أعلنت وزارة الموارد المائية أن محطة التحلية توقفت عن العمل";
    private static final String REPORT =
            IntStream.range(0, 200)
                    .mapToObj(i -> "Paragraph " + i + " of the report tells of the port.")
                    .collect(Collectors.joining("\n"));

    private static TextSurface showing(Heading heading, String text, double width, boolean dark) {
        TextSurface surface = Scenes.surface(width, 400, dark);
        surface.show(new SurfaceText(text, Direction.AUTO, "", heading));
        Scenes.layOut(surface);
        return surface;
    }

    private static TextSurface showing(Heading heading) {
        return showing(heading, TEXT, 700, false);
    }

    private static Heading above() {
        return new Heading.Above(TITLE, SOURCE);
    }

    @Test
    void isSetLikeAHeadlineInTheText() {
        Fx.run(() -> {
            TextSurface own =
                    showing(new Heading.InText(SOURCE), TITLE + "\n\n" + TEXT, 700, false);
            TextSurface above = showing(above());
            assertThat(words(above)).isEqualTo(words(own));
            assertThat(words(above).getFirst().words()).startsWith("Cranes stop at Selwick");
            int shift = TITLE.length() + 2;
            for (int offset = 0; offset < TEXT.length(); offset++) {
                assertThat(above.page().spot(offset, false))
                        .isEqualTo(own.page().spot(offset + shift, false));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' ', ' '"})
    void isNothingWithoutWords(String title, String source) {
        Fx.run(() -> {
            TextSurface none = showing(Heading.NONE);
            TextSurface blank = showing(new Heading.Above(title, source));
            assertThat(words(blank)).isEqualTo(words(none));
            assertThat(blank.page().spot(0, false)).isEqualTo(none.page().spot(0, false));
        });
    }

    @Test
    void isTheSourceLineAloneWithoutATitle() {
        Fx.run(() -> {
            TextSurface surface = showing(new Heading.Above("", SOURCE));
            assertThat(words(surface).getFirst().words()).isEqualTo(SOURCE);
            assertThat(surface.page().spot(0, false).top())
                    .isGreaterThan(words(surface).getFirst().bottom() + 10);
        });
    }

    /// Everywhere under it a character is hit where it is painted, and told as what it is.
    @ParameterizedTest
    @ValueSource(doubles = {80, 150, 340, 700, 1200})
    void shiftsNoOffset(double width) {
        for (String text : List.of(TEXT, ARABIC)) {
            Fx.run(() -> {
                TextSurface surface = showing(above(), text, width, false);
                assertThat(surface.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .isEqualTo(text);
                for (int i = 0; i < text.length(); i++) {
                    if (Character.isLetterOrDigit(text.charAt(i))) {
                        assertHit(surface, i);
                    }
                }
            });
        }
    }

    private static void assertHit(TextSurface surface, int offset) {
        surface.reveal(new Span(offset, offset + 1));
        Strip strip = surface.page().stripsInSight(new Span(offset, offset + 1)).getFirst();
        double x = surface.columnX() + (strip.left() + strip.right()) / 2;
        Hit hit = surface.hit(x, (strip.top() + strip.bottom()) / 2);
        assertThat(hit.at()).isEqualTo(offset);
        assertThat(hit.onText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMarkUnderItIsPaintedOnItsWordsAndNowhereElse(boolean dark) {
        Fx.run(() -> {
            Scenes.Tags tags = dark ? Scenes.Tags.ON_DARK : Scenes.Tags.ON_LIGHT;
            TextSurface surface = showing(above(), TEXT, 700, dark);
            WritableImage plain = Scenes.paint(surface);
            Span dockers = Scenes.find(TEXT, "4,200 dockers");
            surface.setMarks(List.of(Scenes.mark(tags.actor(), dockers)));
            WritableImage marked = Scenes.paint(surface);
            Strip strip = surface.page().stripsInSight(dockers).getFirst();
            double left = surface.columnX() + strip.left();
            int[] changed = changed(plain, marked);
            assertThat(changed[0]).isBetween((int) left - 3, (int) left + 1);
            assertThat(changed[1]).isBetween((int) strip.top(), (int) strip.top() + 8);
            assertThat(changed[2])
                    .isBetween((int) (left + strip.width()) - 2, (int) (left + strip.width()) + 3);
            assertThat(changed[3]).isBetween((int) strip.bottom() - 8, (int) strip.bottom());
        });
    }

    /// The box of pixels that differ: left, top, right, bottom.
    private static int[] changed(WritableImage before, WritableImage after) {
        PixelReader old = before.getPixelReader();
        PixelReader now = after.getPixelReader();
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1};
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                if (old.getArgb(x, y) != now.getArgb(x, y)) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                }
            }
        }
        return box;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cannotBeSelectedOrPointedAt(boolean above) {
        Fx.run(() -> {
            TextSurface surface =
                    above
                            ? showing(above())
                            : showing(
                                    new Heading.InText(SOURCE), TITLE + "\n\n" + TEXT, 700, false);
            SurfaceMark all =
                    Scenes.mark(Scenes.Tags.ON_LIGHT.claim(), new Span(0, TITLE.length()));
            surface.setMarks(List.of(all));
            Words source = words(surface).get(1);
            assertThat(source.words()).isEqualTo(SOURCE);
            double x = surface.columnX() + 20;
            double y = (source.top() + source.bottom()) / 2;
            assertThat(surface.hit(x, y).onText()).isFalse();

            for (int clicks = 1; clicks <= 3; clicks++) {
                Pointer.fire(surface, Pointer.event(MouseEvent.MOUSE_PRESSED, x, y, clicks, false));
                Pointer.fire(
                        surface, Pointer.event(MouseEvent.MOUSE_RELEASED, x, y, clicks, false));
                assertThat(surface.getSelection().isEmpty()).isTrue();
                assertThat(surface.getSelectedMark()).isNull();
            }
            Pointer.fire(surface, MouseEvent.MOUSE_MOVED, x, y);
            assertThat(window(surface).getCursor()).isEqualTo(Cursor.DEFAULT);
            double text = surface.page().spot(0, false).top() + 10;
            Pointer.fire(surface, MouseEvent.MOUSE_MOVED, x, text);
            assertThat(window(surface).getCursor()).isEqualTo(Cursor.TEXT);
        });
    }

    @Test
    void aDragFromItSelectsFromTheFirstLine() {
        Fx.run(() -> {
            TextSurface surface = showing(above());
            int to = Scenes.find(TEXT, "dockers").end() - 1;
            Page.Spot spot = surface.page().spot(to, false);
            double x = surface.columnX();
            Pointer.fire(surface, MouseEvent.MOUSE_PRESSED, x, words(surface).getFirst().top() + 5);
            double y = (spot.top() + spot.bottom()) / 2;
            Pointer.fire(surface, MouseEvent.MOUSE_DRAGGED, x + spot.x() - 30, y);
            Pointer.fire(surface, MouseEvent.MOUSE_DRAGGED, x + spot.x(), y);
            Pointer.fire(surface, MouseEvent.MOUSE_RELEASED, x + spot.x(), y);
            assertThat(surface.getSelection().of(TEXT)).isEqualTo("Some 4,200 dockers");
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {80, 240, 700, 1200})
    void wrapsAtAnyLength(double width) {
        String words = "Port of Selwick ".repeat(400);
        for (String title :
                List.of(TITLE.repeat(6), words, "w".repeat(30_000), "توقف المحطة ".repeat(800))) {
            Fx.run(() -> {
                TextSurface surface = showing(new Heading.Above(title, title), TEXT, width, false);
                // Arabic letters grow into the margin where a word wider than its line was cut.
                double end = surface.columnX() + surface.page().width() + 12;
                assertThat(words(surface))
                        .allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(end));
                assertThat(surface.page().position()).isEqualTo(ScrollPosition.TOP);
                surface.reveal(new Span(0, 4));
                assertThat(surface.page().spotInSight(0, false)).isNotNull();
                Scenes.paint(surface);
            });
        }
    }

    @Test
    void standsOnTheRightAboveTextThatRunsThere() {
        Fx.run(() -> {
            for (Heading heading :
                    List.of(
                            new Heading.Above("توقف المحطة", "وكالة الوادي"),
                            new Heading.Above("2026", ""),
                            new Heading.Above("", "11.3.2026"))) {
                TextSurface surface = showing(heading, ARABIC, 700, false);
                double columnEnd = surface.columnX() + surface.page().width();
                assertThat(words(surface).getFirst().right()).isCloseTo(columnEnd, within(4.0));
            }
        });
    }

    @Test
    void scrollsWithTheTextAndComesBack() {
        Fx.run(() -> {
            TextSurface surface = showing(above(), REPORT, 700, false);
            double top = words(surface).getFirst().top();
            double first = surface.page().spot(0, false).top();
            surface.scrollBy(60);
            Scenes.layOut(surface);
            assertThat(words(surface).getFirst().top()).isEqualTo(top - 60);
            assertThat(surface.page().spot(0, false).top()).isEqualTo(first - 60);
            ScrollPosition half = surface.getScrollPosition();
            surface.scrollBy(3_000);
            assertThat(surface.getScrollPosition().offset()).isPositive();
            surface.setScrollPosition(half);
            assertThat(surface.getScrollPosition()).isEqualTo(half);
            assertThat(surface.page().spot(0, false).top()).isEqualTo(first - 60);
            surface.scrollBy(-1_000);
            assertThat(surface.page().spot(0, false).top()).isEqualTo(first);
        });
    }

    @Test
    void itsTopStaysInSightInAnyWidth() {
        Fx.run(() -> {
            TextSurface surface = showing(above(), REPORT, 1200, false);
            double top = words(surface).getFirst().top();
            for (double width : new double[] {300, 110, 900, 80}) {
                Scenes.resize(surface, width, 400);
                assertThat(words(surface).getFirst().top()).isCloseTo(top, within(2.0));
            }
            ScrollPosition left = surface.getScrollPosition();
            TextSurface other = showing(above(), REPORT, 240, false);
            other.setScrollPosition(left);
            assertThat(other.getScrollPosition()).isEqualTo(ScrollPosition.TOP);
        });
    }

    @Test
    void goingToTheBeginShowsItAgain() {
        Fx.run(() -> {
            TextSurface surface = showing(above(), REPORT, 700, false);
            double first = surface.page().spot(0, false).top();
            surface.reveal(Scenes.find(REPORT, "Paragraph 150"));
            key(surface, KeyCode.HOME, true);
            assertThat(surface.caretProperty().get()).isZero();
            assertThat(surface.page().spot(0, false).top()).isEqualTo(first);
            for (int i = 0; i < 40; i++) {
                key(surface, KeyCode.DOWN, false);
            }
            assertThat(surface.page().spot(0, false).top()).isNegative();
            for (int i = 0; i < 60; i++) {
                key(surface, KeyCode.UP, false);
            }
            assertThat(surface.page().spot(0, false).top()).isEqualTo(first);
        });
    }

    @Test
    void aHeadlineInTheTextMayFollowBlankLines() {
        Fx.run(() -> {
            String text = "\n \n" + TITLE + "\n\n" + TEXT;
            TextSurface surface = showing(new Heading.InText(SOURCE), text, 900, false);
            assertThat(words(surface).get(0).words()).isEqualTo(TITLE);
            assertThat(words(surface).get(1).words()).isEqualTo(SOURCE);
        });
    }

    /// A stretch of words on the page, in the surface's coordinates.
    private record Words(String words, double top, double right, double bottom, Color colour) {}

    /// What is painted, from top to bottom.
    private static List<Words> words(TextSurface surface) {
        return surface.page().node().lookupAll("Text").stream()
                .map(Text.class::cast)
                .map(text -> words(surface, text))
                .sorted(Comparator.comparingDouble(Words::top))
                .toList();
    }

    private static Words words(TextSurface surface, Node node) {
        Text text = (Text) node;
        Bounds box = surface.sceneToLocal(text.localToScene(text.getLayoutBounds()));
        return new Words(
                text.getText(),
                box.getMinY(),
                box.getMaxX(),
                box.getMaxY(),
                (Color) text.getFill());
    }

    private static Node window(TextSurface surface) {
        return surface.getChildrenUnmodifiable().getFirst();
    }

    private static void key(TextSurface surface, KeyCode code, boolean shortcut) {
        surface.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }
}
