package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.glossator.model.Split;
import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

class SplitPlanTest {

    @Test
    void refusesPartsThatShareOutNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SplitPlan(0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SplitPlan(80, -10, 10, 1));
    }

    @Test
    void theSameTextAlwaysComesToTheSameSide() {
        String hash = hash(new Random(5));
        assertThat(new SplitPlan(80, 10, 10, 3).of(hash))
                .isEqualTo(new SplitPlan(80, 10, 10, 3).of(hash));
    }

    @Test
    void sharesOutInTheProportionsAskedFor() {
        Map<Split, Integer> counts = count(new SplitPlan(80, 10, 10, 0), 20_000);
        assertThat(counts.get(Split.TRAIN)).isCloseTo(16_000, within(300));
        assertThat(counts.get(Split.DEV)).isCloseTo(2_000, within(200));
        assertThat(counts.get(Split.TEST)).isCloseTo(2_000, within(200));
    }

    @Test
    void leavesAPartOfNothingEmpty() {
        assertThat(count(new SplitPlan(1, 0, 1, 9), 2_000)).doesNotContainKey(Split.DEV);
    }

    @Test
    void anotherSeedDrawsAnotherSplit() {
        Random random = new Random(1);
        long moved =
                random.ints(1_000)
                        .mapToObj(_ -> hash(random))
                        .filter(hash ->
                                new SplitPlan(50, 25, 25, 1).of(hash)
                                        != new SplitPlan(50, 25, 25, 2).of(hash))
                        .count();
        assertThat(moved).isGreaterThan(400);
    }

    private static Map<Split, Integer> count(SplitPlan plan, int texts) {
        Random random = new Random(7);
        Map<Split, Integer> counts = new EnumMap<>(Split.class);
        for (int i = 0; i < texts; i++) {
            counts.merge(plan.of(hash(random)), 1, Integer::sum);
        }
        return counts;
    }

    private static String hash(Random random) {
        StringBuilder hash = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            hash.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hash.toString();
    }
}
