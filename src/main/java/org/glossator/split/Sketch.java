package org.glossator.split;

/// The least of a text's stretches under each of 64 orders: two texts agree in one with the
/// probability of their resemblance (MinHash; Broder, 1997).
///
/// @param least one for each order
record Sketch(int[] least) {

    static final int ORDERS = 64;

    static Sketch of(Shingles shingles) {
        int[] least = new int[ORDERS];
        for (int order = 0; order < ORDERS; order++) {
            long key = Mix.of(order);
            long smallest = Long.MAX_VALUE;
            for (long number : shingles.numbers()) {
                // Odd factors make each a permutation of all numbers.
                long placed = (number ^ key) * (key | 1);
                smallest = Math.min(smallest, placed ^ (placed >>> 32));
            }
            least[order] = (int) Mix.of(smallest);
        }
        return new Sketch(least);
    }

    /// A number that two sketches share if they agree in these orders, and hardly ever otherwise.
    long band(int from, int to) {
        long band = from;
        for (int order = from; order < to; order++) {
            band = Mix.of(band ^ least[order]);
        }
        return band;
    }
}
