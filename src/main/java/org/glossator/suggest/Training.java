package org.glossator.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Finds the weights of a [Chain]: stochastic gradient ascent of the likelihood, each weight with a
/// step length of its own (AdaGrad; Duchi, Hazan and Singer 2011) and drawn towards 0.
///
/// The order in which passages are looked at is shuffled with a fixed seed, so that the same
/// passages give the same weights. Time grows with the tokens times [#ROUNDS].
final class Training {

    static final int ROUNDS = 10;

    private static final long SEED = 7;
    private static final double RATE = 0.1;
    private static final double DECAY = 0.002;
    private static final double TINY = 1e-6;

    /// A token whose states are all but right teaches nothing.
    private static final double NOTHING = 1e-3;

    private static final int N = States.COUNT;

    private record Example(int[][] tokens, int[] states) {}

    private final Chain chain;
    private final float[] seen;
    private final double[] stepsSeen = new double[N * N];
    private final List<Example> examples = new ArrayList<>();

    /// @param features how many there are
    Training(int features) {
        chain = new Chain(features);
        seen = new float[chain.weights.length];
    }

    /// @param states one for each token
    void add(int[][] tokens, int[] states) {
        examples.add(new Example(tokens, states));
    }

    /// @param pause called before each passage; may throw to stop
    Chain run(Runnable pause) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(random);
            for (Example example : examples) {
                pause.run();
                learn(example);
            }
        }
        return chain;
    }

    private void shuffle(SplittableRandom random) {
        for (int i = examples.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Example other = examples.get(j);
            examples.set(j, examples.get(i));
            examples.set(i, other);
        }
    }

    private void learn(Example example) {
        Lattice lattice = new Lattice(chain, example.tokens());
        double[] error = new double[N];
        double[] stepError = new double[N * N];
        int length = example.tokens().length;
        for (int i = 0; i < length; i++) {
            double most = 0;
            for (int state = 0; state < N; state++) {
                error[state] = lattice.state(i, state) - (example.states()[i] == state ? 1 : 0);
                most = Math.max(most, Math.abs(error[state]));
            }
            if (most > NOTHING) {
                mend(example.tokens()[i], error);
            }
            if (i + 1 < length) {
                count(lattice, example.states(), i, stepError);
            }
        }
        mendSteps(stepError);
    }

    private void mend(int[] features, double[] error) {
        float[] weights = chain.weights;
        for (int feature : features) {
            for (int state = 0; state < N; state++) {
                int w = feature * N + state;
                double slope = error[state] + DECAY * weights[w];
                seen[w] += (float) (slope * slope);
                weights[w] -= (float) (RATE * slope / (TINY + Math.sqrt(seen[w])));
            }
        }
    }

    private static void count(Lattice lattice, int[] states, int i, double[] error) {
        for (int from = 0; from < N; from++) {
            for (int to = 0; to < N; to++) {
                if (States.mayFollow(from, to)) {
                    boolean there = states[i] == from && states[i + 1] == to;
                    error[from * N + to] += lattice.pair(i, from, to) - (there ? 1 : 0);
                }
            }
        }
    }

    private void mendSteps(double[] error) {
        for (int step = 0; step < N * N; step++) {
            stepsSeen[step] += error[step] * error[step];
            chain.steps[step] -= (float) (RATE * error[step] / (TINY + Math.sqrt(stepsSeen[step])));
        }
    }
}
