package org.glossator.suggest;

import org.glossator.text.Fold;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds very many strings in a text in one pass.
///
/// Strings are found by what they begin with: a run of letters and digits, or a single character
/// where words are not spaced. Immutable, and safe from any thread.
final class Lexicon {

    private final List<String> wordings;

    /// By the hash of what strings begin with: the first of a chain, or -1.
    private final int[] heads;

    /// The next string of the same chain, not longer, or -1.
    private final int[] next;

    /// A string found.
    ///
    /// @param string its number
    record Hit(int string, Span place) {}

    /// @param wordings as [Wording#of] makes them, by number
    Lexicon(List<String> wordings) {
        this.wordings = List.copyOf(wordings);
        heads = new int[Integer.highestOneBit(Math.max(8, wordings.size()) * 2)];
        next = new int[wordings.size()];
        Arrays.fill(heads, -1);
        // Put in front one after another: the longest comes to stand first.
        IntStream.range(0, wordings.size())
                .boxed()
                .sorted(Comparator.comparingInt(number -> this.wordings.get(number).length()))
                .forEach(this::chain);
    }

    private void chain(int number) {
        String wording = wordings.get(number);
        int slot = slot(hash(wording, 0, begin(wording, 0)));
        next[number] = heads[slot];
        heads[slot] = number;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + Fold.CASE.of(text.charAt(at));
        }
        return hash;
    }

    /// Where ends what a string that begins at `from` is found by.
    private static int begin(String text, int from) {
        int at = from + 1;
        if (isSpaced(text.charAt(from))) {
            while (at < text.length() && isSpaced(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /// Whether it is part of a run that no word begins within.
    private static boolean isSpaced(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        // Thai to Khmer, and Chinese and Japanese, with all that is written like them; surrogates.
        boolean unspaced =
                c >= 0xe00 && c < 0xf00
                        || c >= 0x1000 && c < 0x10a0
                        || c >= 0x1780 && c < 0x1800
                        || c >= 0x2e80 && c < 0xac00
                        || c >= 0xd7b0;
        return !unspaced && (Character.isLetterOrDigit(c) || isMark(c));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// Every place of a string as whole words, in text order and apart: of two that begin together
    /// the longer, of two that overlap the first.
    ///
    /// @param upTo code units of the text to look at
    List<Hit> find(Segmentation text, int upTo) {
        List<Hit> hits = new ArrayList<>();
        String all = text.text();
        int at = 0;
        while (at < upTo) {
            if (Character.isWhitespace(all.charAt(at))) {
                at++;
                continue;
            }
            int end = begin(all, at);
            int number = heads[slot(hash(all, at, end))];
            while (number >= 0) {
                int behind = match(all, at, wordings.get(number));
                if (behind >= 0 && behind <= upTo && isWhole(text, at, behind)) {
                    hits.add(new Hit(number, new Span(at, behind)));
                    end = behind;
                    break;
                }
                number = next[number];
            }
            at = end;
        }
        return hits;
    }

    /// The first place of one string within a stretch of a text, as whole words; empty if none is.
    static Span within(Segmentation text, Span stretch, String wording) {
        for (int at = stretch.begin(); at < stretch.end(); at++) {
            int behind = match(text.text(), at, wording);
            if (behind >= 0 && behind <= stretch.end() && isWhole(text, at, behind)) {
                return new Span(at, behind);
            }
        }
        return new Span(stretch.begin(), stretch.begin());
    }

    private static boolean isWhole(Segmentation text, int begin, int end) {
        return text.isBoundary(Unit.WORD, begin) && text.isBoundary(Unit.WORD, end);
    }

    /// Where the string ends that begins there, or -1.
    private static int match(String text, int from, String wording) {
        int at = from;
        for (int i = 0; i < wording.length(); i++) {
            char wanted = wording.charAt(i);
            if (wanted == ' ') {
                int behind = blank(text, at);
                if (behind == at) {
                    return -1;
                }
                at = behind;
            } else if (at < text.length() && Fold.CASE.of(text.charAt(at)) == wanted) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /// Behind the white space there, unless it parts two paragraphs by an empty line.
    private static int blank(String text, int from) {
        int at = from;
        int lines = 0;
        while (at < text.length() && Character.isWhitespace(Fold.CASE.of(text.charAt(at)))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return lines > 1 ? from : at;
    }
}
