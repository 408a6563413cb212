package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class HeightsTest {

    @Test
    void sumsAndFindsAsACountWould() {
        Random random = new Random(3);
        Heights heights = new Heights(37);
        double[] plain = new double[37];
        for (int turn = 0; turn < 300; turn++) {
            int piece = random.nextInt(37);
            plain[piece] = random.nextInt(50);
            heights.set(piece, plain[piece]);
            double sum = 0;
            for (int i = 0; i < 37; i++) {
                assertThat(heights.above(i)).isEqualTo(sum);
                if (plain[i] > 0) {
                    assertThat(heights.at(sum)).isEqualTo(i);
                    assertThat(heights.at(sum + plain[i] - 0.5)).isEqualTo(i);
                }
                sum += plain[i];
            }
            assertThat(heights.total()).isEqualTo(sum);
        }
    }

    @Test
    void beyondItsEndsAreTheFirstAndTheLast() {
        Heights heights = new Heights(3);
        for (int i = 0; i < 3; i++) {
            heights.set(i, 10);
        }
        assertThat(heights.at(-5)).isZero();
        assertThat(heights.at(500)).isEqualTo(2);
    }
}
