package org.glossator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.agreement.Coders.mark;

import org.glossator.agreement.Difference.Kind;
import org.junit.jupiter.api.Test;

import java.util.List;

class DifferenceTest {

    @Test
    void differencesStandByKindAndThenInTextOrder() {
        List<TaggedPlace> one =
                List.of(mark(0, 0, 50), mark(1, 0, 9), mark(1, 60, 66), mark(0, 70, 90));
        List<TaggedPlace> other =
                List.of(mark(0, 0, 48), mark(2, 60, 67), mark(0, 70, 90), mark(1, 95, 99));
        assertThat(Difference.between(one, other))
                .containsExactly(
                        new Difference(Kind.MISSED, mark(1, 0, 9), null),
                        new Difference(Kind.MISSED, null, mark(1, 95, 99)),
                        new Difference(Kind.BOUNDARY, mark(0, 0, 50), mark(0, 0, 48)),
                        new Difference(Kind.TAG, mark(1, 60, 66), mark(2, 60, 67)));
    }

    @Test
    void anActorWithinAClaimIsNoOtherTagForIt() {
        assertThat(Difference.between(List.of(mark(0, 0, 50)), List.of(mark(1, 0, 9))))
                .extracting(Difference::kind)
                .containsExactly(Kind.MISSED, Kind.MISSED);
    }

    @Test
    void whatIsTheSameIsNoDifference() {
        List<TaggedPlace> marks = List.of(mark(0, 0, 5), mark(1, 3, 8));
        assertThat(Difference.between(marks, marks.reversed())).isEmpty();
    }
}
