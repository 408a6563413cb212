package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.Fx;
import org.glossator.model.Direction;
import org.glossator.text.Span;
import org.glossator.text.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// No text can break the surface: random texts of every kind, widths, marks and selections.
class AnyTextTest {

    private static final int ROUNDS = 20;
    private static final double[] WIDTHS = {80, 117, 240, 610, 1200};
    private static final MarkStyle[] STYLES = {
        Scenes.Tags.ON_LIGHT.claim(), Scenes.Tags.ON_LIGHT.actor(), Scenes.Tags.ON_LIGHT.location()
    };
    private static final List<Throwable> ESCAPED = new ArrayList<>();

    @BeforeAll
    static void listen() {
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, e) -> ESCAPED.add(e)));
    }

    @AfterAll
    static void nothingEscaped() {
        Fx.settle();
        assertThat(ESCAPED).isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void moreIsShownWithoutAnException(long seed) {
        isShownWithoutAnException(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isShownWithoutAnException(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = HostileText.next(random);
            Fx.run(() -> torture(text, random));
        }
    }

    private static void torture(String text, Random random) {
        TextSurface surface =
                Scenes.surface(WIDTHS[random.nextInt(WIDTHS.length)], 300, random.nextBoolean());
        surface.show(
                new SurfaceText(
                        text,
                        Direction.values()[random.nextInt(3)],
                        random.nextBoolean() ? "ar" : "",
                        heading(random)));
        List<SurfaceMark> marks = new ArrayList<>();
        for (int i = 0; i < 12 && !text.isEmpty(); i++) {
            marks.add(
                    Scenes.mark(
                            STYLES[i % 3],
                            Emphasis.values()[random.nextInt(3)],
                            span(text, random, 1)));
        }
        surface.setMarks(marks);
        if (!marks.isEmpty()) {
            surface.selectMark(marks.getFirst().id());
        }
        surface.setHits(List.of(span(text, random, 0)), 0);
        surface.select(span(text, random, 0));
        Scenes.layOut(surface);
        surface.reveal(span(text, random, 0));
        Scenes.resize(surface, WIDTHS[random.nextInt(WIDTHS.length)], 300);
        surface.scrollBy(random.nextInt(4000) - 1000);
        Hit hit = surface.hit(random.nextInt(1300) - 50, random.nextInt(400) - 50);
        assertThat(hit.insertion()).isBetween(0, text.length());
        surface.moveCaret(hit.insertion(), hit.upstream(), false);
        surface.segmentation().wordAt(hit.at());
        surface.segmentation().sentenceAt(hit.at());
        assertThat(surface.segmentation().next(Unit.GRAPHEME, hit.insertion()))
                .isBetween(hit.insertion(), text.length());
        assertThat(Scenes.paint(surface).getWidth()).isPositive();
    }

    private static Heading heading(Random random) {
        String title = random.nextInt(4) == 0 ? "" : HostileText.next(random);
        String source = random.nextInt(4) == 0 ? "" : HostileText.next(random);
        return random.nextBoolean() ? new Heading.InText(source) : new Heading.Above(title, source);
    }

    private static Span span(String text, Random random, int least) {
        int begin = random.nextInt(Math.max(1, text.length() - least + 1));
        int length = least + random.nextInt(Math.max(1, text.length() - begin - least + 1));
        return new Span(begin, Math.min(text.length(), begin + length));
    }
}
