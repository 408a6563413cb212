package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.glossator.Fx;
import org.glossator.model.Direction;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A text set in another direction by hand.
class SetAnewTest {

    private static final String MIXED =
            """
            The harbour board said on Tuesday that the night shift would return.
            أعلنت وزارة الموارد المائية أن محطة التحلية (Desalination 2) توقفت عن العمل 😀.
            """
                    .repeat(60);

    private static TextSurface showing() {
        TextSurface surface = Scenes.surface(700, 400, false);
        surface.show(in(Direction.AUTO));
        Scenes.layOut(surface);
        return surface;
    }

    private static SurfaceText in(Direction direction) {
        return new SurfaceText(MIXED, direction, "", Heading.NONE);
    }

    @Test
    void everyParagraphFollowsAtOnce() {
        Fx.run(() -> {
            TextSurface surface = showing();
            int english = MIXED.indexOf("The harbour");
            int arabic = MIXED.indexOf("أعلنت");
            assertThat(surface.isRightToLeft(english)).isFalse();
            assertThat(surface.isRightToLeft(arabic)).isTrue();
            surface.setAnew(in(Direction.RIGHT_TO_LEFT));
            Scenes.layOut(surface);
            assertThat(surface.isRightToLeft(english)).isTrue();
            assertThat(surface.isRightToLeft(arabic)).isTrue();
            surface.setAnew(in(Direction.LEFT_TO_RIGHT));
            Scenes.layOut(surface);
            assertThat(surface.isRightToLeft(english)).isFalse();
            assertThat(surface.isRightToLeft(arabic)).isFalse();
        });
    }

    @Test
    void theLinesGoToTheOtherSide() {
        Fx.run(() -> {
            TextSurface surface = showing();
            int end = MIXED.indexOf('\n');
            assertThat(surface.page().spot(0, false).x()).isLessThan(5);
            surface.setAnew(in(Direction.RIGHT_TO_LEFT));
            Scenes.layOut(surface);
            double width = surface.page().width();
            // The letters still run from the left, and the last one stands at the right edge.
            assertThat(surface.page().spot(end - 2, true).x()).isGreaterThan(width - 20);
        });
    }

    @Test
    void whatIsChosenMarkedFoundAndInSightStays() {
        Fx.run(() -> {
            TextSurface surface = showing();
            int far = MIXED.indexOf("أعلنت", MIXED.length() / 2);
            Span selected = new Span(far, far + 11);
            SurfaceMark mark = Scenes.mark(Scenes.Tags.ON_LIGHT.actor(), selected);
            surface.setMarks(List.of(mark));
            surface.setHits(List.of(selected), 0);
            surface.selectMark(mark.id());
            surface.take(selected, true);
            int top = surface.getScrollPosition().offset();
            surface.setAnew(in(Direction.LEFT_TO_RIGHT));
            Scenes.layOut(surface);
            assertThat(surface.getSelection()).isEqualTo(selected);
            assertThat(surface.caretProperty().get()).isEqualTo(far);
            assertThat(surface.getSelectedMark()).isEqualTo(mark.id());
            assertThat(surface.page().marks().all()).containsExactly(mark);
            assertThat(surface.page().decor().hits()).containsExactly(selected);
            assertThat(surface.getScrollPosition().offset()).isEqualTo(top);
        });
    }

    @Test
    void anotherTextIsRefused() {
        Fx.run(() -> {
            TextSurface surface = showing();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> surface.setAnew(SurfaceText.plain("Another.")));
            assertThat(surface.page().pieces().text()).isEqualTo(MIXED);
        });
    }
}
