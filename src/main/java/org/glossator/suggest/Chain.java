package org.glossator.suggest;

/// The weights of a linear chain of [States] over the tokens of a passage: a conditional random
/// field (Lafferty, McCallum and Pereira 2001). Each feature speaks for and against each state, and
/// each state for and against the one behind it.
final class Chain {

    /// By feature, then state.
    final float[] weights;

    /// By state, then the state behind it.
    final float[] steps = new float[States.COUNT * States.COUNT];

    /// @param features how many there are
    Chain(int features) {
        weights = new float[features * States.COUNT];
    }

    /// What each step is worth, as a factor; 0 where there is none.
    double[] stepFactors() {
        double[] factors = new double[steps.length];
        for (int from = 0; from < States.COUNT; from++) {
            for (int to = 0; to < States.COUNT; to++) {
                int step = from * States.COUNT + to;
                factors[step] = States.mayFollow(from, to) ? Math.exp(steps[step]) : 0;
            }
        }
        return factors;
    }

    /// What each state of a token with these features is worth, as a factor up to 1.
    void stateFactors(int[] features, double[] factors, int at) {
        float out = 0;
        float begin = 0;
        float inside = 0;
        float end = 0;
        float whole = 0;
        for (int feature : features) {
            int w = feature * States.COUNT;
            out += weights[w];
            begin += weights[w + States.BEGIN];
            inside += weights[w + States.INSIDE];
            end += weights[w + States.END];
            whole += weights[w + States.WHOLE];
        }
        float most = Math.max(Math.max(Math.max(out, begin), Math.max(inside, end)), whole);
        factors[at] = Math.exp(out - most);
        factors[at + States.BEGIN] = Math.exp(begin - most);
        factors[at + States.INSIDE] = Math.exp(inside - most);
        factors[at + States.END] = Math.exp(end - most);
        factors[at + States.WHOLE] = Math.exp(whole - most);
    }
}
