package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class MarkIndexTest {

    private static final MarkStyle CLAIM = Scenes.Tags.ON_LIGHT.claim();

    private final MarkIndex index = new MarkIndex(Pieces.of("first\nsecond\nthird", Locale.ROOT));

    @Test
    void aChangeTouchesItsOwnPiecesOnly() {
        SurfaceMark across = Scenes.mark(CLAIM, new Span(3, 9));
        SurfaceMark last = Scenes.mark(CLAIM, new Span(13, 15));
        assertThat(index.change(List.of(), List.of(across)).stream()).containsExactly(0, 1);
        assertThat(index.change(List.of(), List.of(last)).stream()).containsExactly(2);
        assertThat(index.change(List.of(across.id()), List.of()).stream()).containsExactly(0, 1);
        assertThat(index.on(0)).isEmpty();
        assertThat(index.on(2)).containsExactly(last);
    }

    @Test
    void theInnermostComesFirst() {
        SurfaceMark outer = Scenes.mark(CLAIM, new Span(0, 12));
        SurfaceMark inner = Scenes.mark(CLAIM, new Span(6, 9));
        SurfaceMark parted = Scenes.mark(CLAIM, new Span(0, 3), new Span(7, 8));
        index.change(List.of(), List.of(outer, inner, parted));
        assertThat(index.at(8)).containsExactly(inner, outer);
        assertThat(index.at(7)).containsExactly(inner, parted, outer);
        assertThat(index.at(4)).containsExactly(outer);
    }

    @Test
    void anAddedMarkTakesThePlaceOfItsOldSelf() {
        SurfaceMark old = Scenes.mark(CLAIM, new Span(0, 2));
        SurfaceMark moved =
                new SurfaceMark(old.id(), List.of(new Span(13, 15)), CLAIM, Emphasis.SOLID);
        index.change(List.of(), List.of(old));
        assertThat(index.change(List.of(), List.of(moved)).stream()).containsExactly(0, 2);
        assertThat(index.at(0)).isEmpty();
        assertThat(index.get(old.id())).isEqualTo(moved);
    }

    @Test
    void whatLiesBeyondTheTextIsNotShown() {
        SurfaceMark beyond = Scenes.mark(CLAIM, new Span(15, 400));
        assertThat(index.change(List.of(), List.of(beyond)).stream()).isEmpty();
    }
}
