package org.glossator.suggest;

import java.util.Arrays;

/// The probabilities that a [Chain] gives to the states of one passage: forward and backward sums,
/// scaled at each token so that no passage is too long (Rabiner 1989, section V.A).
final class Lattice {

    /// Whoever is told of a stretch.
    interface Stretches {
        /// @param first its first token
        /// @param last its last token
        void found(int first, int last, double probability);
    }

    private static final int N = States.COUNT;

    private final int length;
    private final double[] step;
    private final double[] local;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    Lattice(Chain chain, int[][] tokens) {
        length = tokens.length;
        step = chain.stepFactors();
        local = new double[length * N];
        forward = new double[length * N];
        backward = new double[length * N];
        scale = new double[length];
        for (int i = 0; i < length; i++) {
            chain.stateFactors(tokens[i], local, i * N);
        }
        for (int state = 0; state < N; state++) {
            if (!States.mayStart(state)) {
                local[state] = 0;
            }
            if (!States.mayEnd(state)) {
                local[(length - 1) * N + state] = 0;
            }
        }
        forward();
        backward();
    }

    private void forward() {
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int to = 0; to < N; to++) {
                double value = local[i * N + to] * (i == 0 ? 1 : into(i, to));
                forward[i * N + to] = value;
                sum += value;
            }
            scale[i] = 1 / sum;
            for (int to = 0; to < N; to++) {
                forward[i * N + to] *= scale[i];
            }
        }
    }

    private double into(int i, int to) {
        double sum = 0;
        for (int from = 0; from < N; from++) {
            sum += forward[(i - 1) * N + from] * step[from * N + to];
        }
        return sum;
    }

    private void backward() {
        Arrays.fill(backward, (length - 1) * N, length * N, 1);
        for (int i = length - 2; i >= 0; i--) {
            for (int from = 0; from < N; from++) {
                double sum = 0;
                for (int to = 0; to < N; to++) {
                    int next = (i + 1) * N + to;
                    sum += step[from * N + to] * local[next] * backward[next];
                }
                backward[i * N + from] = sum * scale[i + 1];
            }
        }
    }

    /// The probability that token `i` is in `state`.
    double state(int i, int state) {
        return forward[i * N + state] * backward[i * N + state];
    }

    /// The probability that token `i` is in `from` and the one behind it in `to`.
    double pair(int i, int from, int to) {
        return forward[i * N + from]
                * step[from * N + to]
                * local[(i + 1) * N + to]
                * scale[i + 1]
                * backward[(i + 1) * N + to];
    }

    /// Tells of every stretch of tokens that is a mark with at least this probability.
    void stretches(double least, Stretches sink) {
        for (int first = 0; first < length; first++) {
            double whole = state(first, States.WHOLE);
            if (whole >= least) {
                sink.found(first, first, Math.min(1, whole));
            }
            if (state(first, States.BEGIN) >= least) {
                longer(first, least, sink);
            }
        }
    }

    private void longer(int first, double least, Stretches sink) {
        double path = forward[first * N + States.BEGIN];
        int from = States.BEGIN;
        for (int last = first + 1; last < length; last++) {
            double ended = path * extended(last, from, States.END);
            double probability = ended * backward[last * N + States.END];
            if (probability >= least) {
                sink.found(first, last, Math.min(1, probability));
            }
            path *= extended(last, from, States.INSIDE);
            from = States.INSIDE;
            if (path * backward[last * N + States.INSIDE] < least) {
                return;
            }
        }
    }

    private double extended(int i, int from, int to) {
        return step[from * N + to] * local[i * N + to] * scale[i];
    }
}
