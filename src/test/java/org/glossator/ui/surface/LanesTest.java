package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class LanesTest {

    private static final Span OUTER = new Span(0, 40);
    private static final Span MIDDLE = new Span(5, 30);
    private static final Span INNER = new Span(10, 20);
    private static final Span ACROSS = new Span(25, 50);

    private static List<Integer> lanes(Lanes lanes, int count) {
        return IntStream.range(0, count).mapToObj(lanes::of).toList();
    }

    @Test
    void bandsNestInwards() {
        Lanes lanes = Lanes.outerFirst(List.of(INNER, OUTER, MIDDLE));
        assertThat(lanes(lanes, 3)).containsExactly(2, 0, 1);
        assertThat(lanes.count()).isEqualTo(3);
    }

    @Test
    void linesNestOutwards() {
        assertThat(lanes(Lanes.innerFirst(List.of(INNER, OUTER, MIDDLE)), 3))
                .containsExactly(0, 2, 1);
    }

    @Test
    void whatIsApartSharesALaneAndWhatCrossesDoesNot() {
        Lanes lanes = Lanes.outerFirst(List.of(INNER, ACROSS, new Span(20, 25)));
        assertThat(lanes(lanes, 3)).containsExactly(0, 0, 0);
        assertThat(lanes(Lanes.outerFirst(List.of(MIDDLE, ACROSS)), 2)).containsExactly(0, 1);
    }

    @Test
    void equalSpansKeepTheirOrder() {
        assertThat(lanes(Lanes.innerFirst(List.of(INNER, INNER, INNER)), 3))
                .containsExactly(0, 1, 2);
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Arbitraries.integers()
                .between(0, 60)
                .tuple2()
                .map(t -> new Span(Math.min(t.get1(), t.get2()), Math.max(t.get1(), t.get2()) + 1))
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 300)
    void noTwoInALaneOverlapAndNoLaneIsEmpty(@ForAll("spans") List<Span> spans) {
        for (Lanes lanes : List.of(Lanes.outerFirst(spans), Lanes.innerFirst(spans))) {
            for (int i = 0; i < spans.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertThat(lanes.of(i) == lanes.of(k) && spans.get(i).overlaps(spans.get(k)))
                            .isFalse();
                }
            }
            assertThat(lanes(lanes, spans.size()).stream().distinct().count())
                    .isEqualTo(lanes.count());
        }
    }
}
