package org.glossator.ui.base;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Finds a few letters in a name, in their order but with others between, as somebody types them
/// who knows the name: the beginnings of its words, or a stretch of it. Pure.
///
/// Each word of what is typed is looked for by itself, so that their order does not matter. Capital
/// and small letters are the same.
public final class Fuzzy {

    private static final int LETTER = 1;
    private static final int FOLLOWS = 6;
    private static final int BEGINS_WORD = 8;
    private static final int BEGINS_NAME = 3;

    /// What a gap between two found letters costs at most.
    private static final int WIDEST_GAP = 3;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private Fuzzy() {}

    /// @param score the higher the better; 0 for nothing typed
    /// @param letters code units of the name that were found
    public record Match(int score, BitSet letters) {}

    /// Where `typed` is found best in `name`; empty if it is not.
    public static Optional<Match> find(String typed, String name) {
        BitSet letters = new BitSet();
        int score = 0;
        String[] words = typed.strip().split("\\s+");
        for (String word : words) {
            Optional<Match> found = findWord(folded(word), name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            score += found.get().score();
            letters.or(found.get().letters());
        }
        return Optional.of(new Match(score, letters));
    }

    private static Optional<Match> findWord(String word, String name) {
        if (word.isEmpty()) {
            return Optional.of(new Match(0, new BitSet()));
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String folded = folded(name);
        int[][] best = new int[word.length()][name.length()];
        int[][] from = new int[word.length()][name.length()];
        for (int i = 0; i < word.length(); i++) {
            Arrays.fill(best[i], NEVER);
            for (int at = i; at < name.length(); at++) {
                if (word.charAt(i) == folded.charAt(at)) {
                    place(best, from, i, at, worth(name, at));
                }
            }
        }
        return traced(best, from);
    }

    /// Puts letter `i` at `at`, after the best place for the letter before it.
    private static void place(int[][] best, int[][] from, int i, int at, int worth) {
        if (i == 0) {
            best[0][at] = worth;
            return;
        }
        for (int before = i - 1; before < at; before++) {
            int gap = at - before - 1;
            int joined = gap == 0 ? FOLLOWS : -Math.min(gap, WIDEST_GAP);
            int score = best[i - 1][before] + worth + joined;
            // Of equals the later one, which leaves the smaller gap.
            if (best[i - 1][before] > NEVER && score >= best[i][at]) {
                best[i][at] = score;
                from[i][at] = before;
            }
        }
    }

    private static int worth(String name, int at) {
        if (at == 0) {
            return LETTER + BEGINS_WORD + BEGINS_NAME;
        }
        boolean begins =
                Character.isLetterOrDigit(name.charAt(at))
                        && !Character.isLetterOrDigit(name.charAt(at - 1));
        return begins ? LETTER + BEGINS_WORD : LETTER;
    }

    private static Optional<Match> traced(int[][] best, int[][] from) {
        int last = best.length - 1;
        int end = 0;
        for (int at = 1; at < best[last].length; at++) {
            end = best[last][at] > best[last][end] ? at : end;
        }
        int score = best[last][end];
        if (score <= NEVER) {
            return Optional.empty();
        }
        BitSet letters = new BitSet();
        for (int i = last, at = end; i >= 0; at = from[i][at], i--) {
            letters.set(at);
        }
        return Optional.of(new Match(score, letters));
    }

    /// Letter by letter, so that places stay what they are.
    private static String folded(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return small.toString();
    }
}
