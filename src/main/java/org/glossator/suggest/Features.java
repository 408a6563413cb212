package org.glossator.suggest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What can be told of each token of a passage: the word, its shape, its edges, its neighbours, and
/// whether the document has it with a small or with a great letter elsewhere.
///
/// Features have no names but numbers, hashed into [#SLOTS] (Weinberger and others 2009): what is
/// kept of a project has the same size however large it grows, and two that fall together cost
/// about half a point of F1.
final class Features {

    private static final int BITS = 18;

    /// How many different features there are.
    static final int SLOTS = 1 << BITS;

    private static final int AFFIX = 4;
    private static final int MOST = 48;
    private static final String EDGE = "\n";

    private final Set<String> small = new HashSet<>();
    private final Set<String> great = new HashSet<>();
    private final int[] found = new int[MOST];
    private int count;

    private Features(List<Passage> document) {
        for (Passage passage : document) {
            for (int i = 0; i < passage.size(); i++) {
                String word = passage.words().get(i);
                if (Character.isLowerCase(word.charAt(0))) {
                    small.add(word);
                } else if (i > 0 && isGreat(word)) {
                    great.add(lower(word));
                }
            }
        }
    }

    /// For each passage, for each token, its features.
    ///
    /// @param document all passages of one document
    static List<int[][]> of(List<Passage> document) {
        Features features = new Features(document);
        return document.stream().map(features::of).toList();
    }

    private int[][] of(Passage passage) {
        int length = passage.size();
        String[] words = passage.words().toArray(String[]::new);
        String[] lower = new String[length];
        String[] shapes = new String[length];
        for (int i = 0; i < length; i++) {
            lower[i] = lower(words[i]);
            shapes[i] = shape(words[i]);
        }
        int[][] all = new int[length][];
        for (int i = 0; i < length; i++) {
            count = 0;
            word(words[i], lower[i], shapes[i]);
            neighbours(lower, i);
            shapes(lower, shapes, i);
            writing(words, lower, i);
            all[i] = Arrays.copyOf(found, count);
        }
        return all;
    }

    private void word(String word, String lower, String shape) {
        add(0, "", "");
        add(1, word, "");
        add(2, lower, "");
        add(3, shape, "");
        for (int n = 1; n <= AFFIX && n < lower.length(); n++) {
            add(4, lower.substring(lower.length() - n), "");
            add(5, lower.substring(0, n), "");
        }
    }

    private void neighbours(String[] lower, int i) {
        String before = at(lower, i - 1);
        String after = at(lower, i + 1);
        add(6, before, "");
        add(7, at(lower, i - 2), "");
        add(8, at(lower, i - 3), "");
        add(9, after, "");
        add(10, at(lower, i + 2), "");
        add(11, at(lower, i + 3), "");
        add(12, before, lower[i]);
        add(13, lower[i], after);
        add(14, at(lower, i - 2), before);
        add(15, after, at(lower, i + 2));
        add(16, before, after);
        add(17, ending(before), "");
        add(18, ending(after), "");
    }

    private void shapes(String[] lower, String[] shapes, int i) {
        String before = at(shapes, i - 1);
        String after = at(shapes, i + 1);
        add(19, before, shapes[i] + after);
        add(20, before, "");
        add(21, after, "");
        add(22, at(lower, i - 1), shapes[i]);
        add(23, shapes[i], at(lower, i + 1));
    }

    private void writing(String[] words, String[] lower, int i) {
        add(24, writing(words[i], lower[i]), "");
        if (i == 0) {
            add(25, writing(words[i], lower[i]), "");
        } else {
            add(26, writing(words[i - 1], lower[i - 1]), isGreat(words[i]) ? "X" : "x");
        }
    }

    private String writing(String word, String lower) {
        return (isGreat(word) ? "X" : "x")
                + (small.contains(lower) ? "s" : "-")
                + (great.contains(lower) ? "g" : "-");
    }

    /// FNV-1a over the parts, then the upper bits of a multiplication, which are the mixed ones.
    private void add(int kind, String first, String second) {
        long hash = (0xcbf29ce484222325L ^ kind) * 0x100000001b3L;
        hash = hashed(hash, first);
        hash = hashed((hash ^ '|') * 0x100000001b3L, second);
        found[count++] = (int) (hash * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }

    private static long hashed(long hash, String text) {
        long value = hash;
        for (int i = 0; i < text.length(); i++) {
            value = (value ^ text.charAt(i)) * 0x100000001b3L;
        }
        return value;
    }

    private static String at(String[] words, int i) {
        return i < 0 || i >= words.length ? EDGE : words[i];
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 3));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isGreat(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /// Great, small and other letters, digits and marks, each run as one: `Xx`, `d.d`.
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char letter) {
        if (Character.isUpperCase(letter)) {
            return 'X';
        }
        if (Character.isLowerCase(letter)) {
            return 'x';
        }
        if (Character.isDigit(letter)) {
            return 'd';
        }
        return Character.isLetter(letter) ? 'l' : letter;
    }
}
