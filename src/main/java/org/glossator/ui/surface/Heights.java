package org.glossator.ui.surface;

/// The heights of many pieces, estimated or measured, with their sums.
///
/// A binary indexed tree: setting one height, the sum above a piece and the piece at a depth each
/// take logarithmic time, so that a scroll bar over a million paragraphs costs nothing. Pixels.
final class Heights {

    private final double[] tree;
    private final float[] each;

    Heights(int count) {
        tree = new double[count + 1];
        each = new float[count];
    }

    double get(int piece) {
        return each[piece];
    }

    void set(int piece, double height) {
        float rounded = (float) height;
        double change = (double) rounded - each[piece];
        if (change == 0) {
            return;
        }
        each[piece] = rounded;
        for (int i = piece + 1; i < tree.length; i += i & -i) {
            tree[i] += change;
        }
    }

    /// The sum of all heights before `piece`.
    double above(int piece) {
        double sum = 0;
        for (int i = piece; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    double total() {
        return above(each.length);
    }

    /// The piece at depth `y`; the first or last one if `y` lies outside.
    int at(double y) {
        int found = 0;
        double rest = y;
        for (int step = Integer.highestOneBit(tree.length); step > 0; step >>= 1) {
            int next = found + step;
            if (next < tree.length && tree[next] <= rest) {
                found = next;
                rest -= tree[next];
            }
        }
        return Math.min(found, each.length - 1);
    }
}
