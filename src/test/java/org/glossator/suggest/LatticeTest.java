package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Against every sequence of states that three tokens can have.
class LatticeTest {

    private static final int[][] TOKENS = {{0, 1}, {1, 2}, {0, 2}};
    private static final int N = States.COUNT;

    private final Chain chain = random();
    private final Lattice lattice = new Lattice(chain, TOKENS);

    private static Chain random() {
        SplittableRandom random = new SplittableRandom(11);
        Chain chain = new Chain(3);
        for (int i = 0; i < chain.weights.length; i++) {
            chain.weights[i] = (float) (random.nextDouble() * 4 - 2);
        }
        for (int i = 0; i < chain.steps.length; i++) {
            chain.steps[i] = (float) (random.nextDouble() * 4 - 2);
        }
        return chain;
    }

    private double weight(int... states) {
        if (!States.mayStart(states[0]) || !States.mayEnd(states[states.length - 1])) {
            return 0;
        }
        double score = 0;
        for (int i = 0; i < states.length; i++) {
            for (int feature : TOKENS[i]) {
                score += chain.weights[feature * N + states[i]];
            }
            if (i > 0) {
                if (!States.mayFollow(states[i - 1], states[i])) {
                    return 0;
                }
                score += chain.steps[states[i - 1] * N + states[i]];
            }
        }
        return Math.exp(score);
    }

    /// The share of the sequences with these states; -1 stands for any.
    private double share(int... wanted) {
        double all = 0;
        double some = 0;
        for (int code = 0; code < N * N * N; code++) {
            int[] states = {code / N / N, code / N % N, code % N};
            double weight = weight(states);
            all += weight;
            boolean is = true;
            for (int i = 0; i < states.length; i++) {
                is &= wanted[i] < 0 || wanted[i] == states[i];
            }
            some += is ? weight : 0;
        }
        return some / all;
    }

    @Test
    void statesHaveTheShareOfTheSequencesWithThem() {
        for (int state = 0; state < N; state++) {
            assertThat(lattice.state(0, state)).isCloseTo(share(state, -1, -1), within(1e-6));
            assertThat(lattice.state(1, state)).isCloseTo(share(-1, state, -1), within(1e-6));
            assertThat(lattice.state(2, state)).isCloseTo(share(-1, -1, state), within(1e-6));
        }
    }

    @Test
    void pairsHaveTheShareOfTheSequencesWithThem() {
        for (int from = 0; from < N; from++) {
            for (int to = 0; to < N; to++) {
                assertThat(lattice.pair(1, from, to)).isCloseTo(share(-1, from, to), within(1e-6));
            }
        }
    }

    @Test
    void stretchesHaveTheShareOfTheSequencesWithThem() {
        double[][] found = new double[3][3];
        lattice.stretches(1e-12, (first, last, share) -> found[first][last] = share);
        assertThat(found[0][0]).isCloseTo(share(States.WHOLE, -1, -1), within(1e-6));
        assertThat(found[1][1]).isCloseTo(share(-1, States.WHOLE, -1), within(1e-6));
        assertThat(found[0][1]).isCloseTo(share(States.BEGIN, States.END, -1), within(1e-6));
        assertThat(found[1][2]).isCloseTo(share(-1, States.BEGIN, States.END), within(1e-6));
        assertThat(found[0][2])
                .isCloseTo(share(States.BEGIN, States.INSIDE, States.END), within(1e-6));
    }

    @Test
    void isNotTooSmallForLongPassages() {
        int[][] tokens = new int[5_000][];
        Arrays.fill(tokens, new int[] {0, 1, 2});
        Lattice longOne = new Lattice(chain, tokens);
        double sum = 0;
        for (int state = 0; state < N; state++) {
            sum += longOne.state(2_500, state);
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
    }
}
