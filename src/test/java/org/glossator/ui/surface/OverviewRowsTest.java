package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagShape;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class OverviewRowsTest {

    private static final Palette PALETTE =
            new Palette(
                    Color.WHITE,
                    Color.BLACK,
                    Color.GRAY,
                    Color.LIGHTBLUE,
                    Color.BLUE,
                    Color.YELLOW.deriveColor(0, 1, 1, 0.5),
                    Color.ORANGE);

    private static SurfaceMark mark(int begin, int end, String colour, TagShape shape) {
        return new SurfaceMark(
                new AnnotationId(new UUID(begin, end)),
                List.of(new Span(begin, end)),
                new MarkStyle("tag", TagColours.of(colour, Theme.LIGHT), shape),
                Emphasis.SOLID);
    }

    private static OverviewRows rows(Decor decor, SurfaceMark... marks) {
        return OverviewRows.of(100, List.of(marks), decor, PALETTE, offset -> offset / 1000.0);
    }

    @Test
    void eachShapeHasALane() {
        SurfaceMark claim = mark(200, 400, "#e69f00", TagShape.BAND);
        SurfaceMark actor = mark(210, 215, "#0072b2", TagShape.UNDERLINE);
        OverviewRows rows = rows(Decor.NONE, actor, claim);
        assertThat(rows.lanes().get(0)[19]).isNull();
        assertThat(rows.lanes().get(0)[20]).isEqualTo(claim.style().edge());
        assertThat(rows.lanes().get(0)[39]).isEqualTo(claim.style().edge());
        assertThat(rows.lanes().get(0)[40]).isNull();
        assertThat(rows.lanes().get(1)[21]).isEqualTo(actor.style().edge());
        assertThat(rows.lanes().get(2)).containsOnlyNulls();
        assertThat(rows.hits()).containsOnlyNulls();
    }

    @Test
    void shortMarksAreNotHiddenByLongOnes() {
        SurfaceMark inner = mark(500, 510, "#009e73", TagShape.BAND);
        SurfaceMark outer = mark(400, 600, "#e69f00", TagShape.BAND);
        assertThat(rows(Decor.NONE, inner, outer).lanes().getFirst()[50])
                .isEqualTo(inner.style().edge());
    }

    @Test
    void theLastOffsetIsStillSeen() {
        SurfaceMark last = mark(999, 1000, "#e69f00", TagShape.BAND);
        assertThat(rows(Decor.NONE, last).lanes().getFirst()[99]).isNotNull();
    }

    @Test
    void hitsAreOpaqueAndTheCurrentOneIsAbove() {
        Decor decor = Decor.NONE.withHits(List.of(new Span(100, 105), new Span(101, 106)), -1);
        Color hit = rows(decor).hits()[10];
        Color first = rows(decor.withHits(decor.hits(), 0)).hits()[10];
        assertThat(hit).isNotNull().matches(Color::isOpaque);
        assertThat(first)
                .isNotEqualTo(hit)
                .isEqualTo(rows(decor.withHits(decor.hits(), 1)).hits()[10]);
        assertThat(rows(decor).hits()[20]).isNull();
    }
}
