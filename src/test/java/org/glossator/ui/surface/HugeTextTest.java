package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.Fx;
import org.glossator.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// A megabyte in every unfavourable shape.
@Tag("thorough")
class HugeTextTest {

    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @CsvSource({"a", "'\n'", "'w '", "ب", "'خبر '", "新", "\ud83d\ude00", "e\u0301", "'x\n'"})
    void isShownReadAndRevealed(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        int middle = text.length() / 2;
        Fx.run(() -> {
            TextSurface surface = Scenes.surface(700, 400, false);
            surface.show(SurfaceText.plain(text));
            Span whole = new Span(0, text.length());
            SurfaceMark mark = Scenes.mark(Scenes.Tags.ON_LIGHT.claim(), whole);
            surface.change(List.of(), List.of(mark));
            surface.selectMark(mark.id());
            Scenes.layOut(surface);
            surface.reveal(new Span(middle, middle + 1));
            ScrollPosition position = surface.getScrollPosition();
            assertThat(position.offset()).isBetween(middle - 4_000, middle);
            Scenes.resize(surface, 320, 400);
            assertThat(surface.getScrollPosition().offset())
                    .isBetween(position.offset() - 200, position.offset());
            surface.reveal(new Span(text.length(), text.length()));
            surface.select(whole);
            assertThat(surface.page().spotInSight(text.length(), true)).isNotNull();
            Scenes.paint(surface);
        });
    }
}
