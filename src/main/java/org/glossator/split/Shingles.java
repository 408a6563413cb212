package org.glossator.split;

import org.glossator.text.Words;

import java.util.Arrays;

/// The stretches of five words of a text, each as a number: what two texts say in the same words.
///
/// Broder, *On the resemblance and containment of documents* (1997). Words are compared as a search
/// compares them, so neither letter case nor punctuation nor line ends make a difference.
///
/// @param numbers ascending, none twice
record Shingles(long[] numbers) {

    private static final int WORDS = 5;

    /// FNV-1a.
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /// A text of fewer words is one stretch of what it has.
    static Shingles of(String text) {
        Reader reader = new Reader();
        Words.each(text, reader);
        return reader.shingles();
    }

    private static final class Reader implements Words.Sink {

        private final long[] last = new long[WORDS];
        private long[] numbers = new long[256];
        private int words;
        private int count;

        @Override
        public boolean word(int begin, int end, String form) {
            long hash = BASIS;
            for (int i = 0; i < form.length(); i++) {
                hash = (hash ^ form.charAt(i)) * PRIME;
            }
            last[words++ % WORDS] = Mix.of(hash);
            if (words >= WORDS) {
                add();
            }
            return true;
        }

        private void add() {
            long number = BASIS;
            for (int i = 0; i < Math.min(words, WORDS); i++) {
                number = (number ^ last[(Math.max(0, words - WORDS) + i) % WORDS]) * PRIME;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = Mix.of(number);
        }

        Shingles shingles() {
            if (words > 0 && words < WORDS) {
                add();
            }
            Arrays.sort(numbers, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[distinct++] = numbers[i];
                }
            }
            return new Shingles(Arrays.copyOf(numbers, distinct));
        }
    }

    /// The share of stretches both have of those that either has (Jaccard, 1901), 0 to 1; two texts
    /// without words have nothing in common.
    double resemblance(Shingles other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            long difference = Long.compare(numbers[i], other.numbers[j]);
            both += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        int either = numbers.length + other.numbers.length - both;
        return either == 0 ? 0 : (double) both / either;
    }
}
