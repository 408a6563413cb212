package org.glossator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.agreement.Difference.Kind;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Which marks of several sets belong together.
class AlignmentTest {

    private static TaggedPlace mark(int tag, int begin, int end) {
        return new TaggedPlace(tag, List.of(new Span(begin, end)));
    }

    @Test
    void whatAllHaveIsNoDifference() {
        List<TaggedPlace> same = List.of(mark(0, 0, 5), mark(1, 2, 4));
        assertThat(Alignment.of(List.of(same, same, same)))
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.difference()).isNull());
    }

    @Test
    void oneThatIsMissingIsMissed() {
        List<Alignment.Place> places =
                Alignment.of(List.of(List.of(mark(0, 0, 5)), List.of(), List.of(mark(0, 0, 5))));
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().difference()).isEqualTo(Kind.MISSED);
        assertThat(places.getFirst().marks())
                .containsExactly(List.of(mark(0, 0, 5)), List.of(), List.of(mark(0, 0, 5)));
    }

    @Test
    void theHeaviestKindIsTold() {
        List<Alignment.Place> places =
                Alignment.of(
                        List.of(
                                List.of(mark(0, 0, 10)),
                                List.of(mark(0, 2, 10)),
                                List.of(mark(1, 0, 10)),
                                List.of()));
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().difference()).isEqualTo(Kind.TAG);
        assertThat(places.getFirst().place()).isEqualTo(new Span(0, 10));
    }

    @Test
    void boundariesThatGoTogetherOnlyByAThirdAreOnePlace() {
        List<Alignment.Place> places =
                Alignment.of(
                        List.of(
                                List.of(mark(0, 0, 4)),
                                List.of(mark(0, 3, 9)),
                                List.of(mark(0, 8, 12))));
        assertThat(places).hasSize(1);
        assertThat(places.getFirst().difference()).isEqualTo(Kind.BOUNDARY);
        assertThat(places.getFirst().place()).isEqualTo(new Span(0, 12));
    }

    @Test
    void nestedMarksOfOtherTagsStayApart() {
        List<TaggedPlace> one = List.of(mark(0, 0, 40), mark(1, 0, 4));
        List<TaggedPlace> other = List.of(mark(0, 0, 40));
        assertThat(Alignment.of(List.of(one, other)))
                .extracting(Alignment.Place::difference)
                .containsExactly(null, Kind.MISSED);
    }

    /// Of two sets there are the same differences as without it.
    @Test
    void ofTwoSetsItTellsWhatDifferencesTell() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<TaggedPlace> one = marks(random);
            List<TaggedPlace> other = marks(random);
            List<Kind> told =
                    Alignment.of(List.of(one, other)).stream()
                            .map(Alignment.Place::difference)
                            .filter(kind -> kind != null)
                            .sorted()
                            .toList();
            assertThat(told)
                    .isEqualTo(
                            Difference.between(one, other).stream()
                                    .map(Difference::kind)
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void eachMarkStandsInOnePlaceWhateverTheOrder() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            List<List<TaggedPlace>> sets =
                    new ArrayList<>(List.of(marks(random), marks(random), marks(random)));
            List<Alignment.Place> places = Alignment.of(sets);
            for (int i = 0; i < sets.size(); i++) {
                int side = i;
                List<TaggedPlace> there =
                        places.stream().flatMap(place -> place.marks().get(side).stream()).toList();
                assertThat(there).containsExactlyInAnyOrderElementsOf(new HashSet<>(sets.get(i)));
            }
            assertThat(places).extracting(Alignment.Place::place).isSorted();
            sets.forEach(set -> Collections.shuffle(set, random));
            assertThat(Alignment.of(sets)).isEqualTo(places);
        }
    }

    private static List<TaggedPlace> marks(Random random) {
        Set<TaggedPlace> marks = new HashSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int begin = random.nextInt(40);
            marks.add(mark(random.nextInt(3), begin, begin + 1 + random.nextInt(12)));
        }
        return new ArrayList<>(marks);
    }
}
