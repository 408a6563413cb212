package org.glossator.suggest;

import org.glossator.text.Fold;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/// The forms of one word: those with the same stem.
///
/// A stem takes a thousand times as long as to read the word, and texts are made of the same words
/// again and again: what was found out of a word is remembered. One thread at a time.
final class Forms {

    private static final Span NONE = new Span(0, 0);

    /// How many words are remembered; a power of two. A newer one takes the place of an older.
    private static final int REMEMBERED = 1 << 15;

    private final String word;
    private final Stems stems;
    private final Fold fold;
    private final String stem;
    private final @Nullable String[] known = new @Nullable String[REMEMBERED];
    private final boolean[] same = new boolean[REMEMBERED];

    /// @param word letters alone
    /// @param fold what counts as the same letter in what both forms begin with
    Forms(String word, Stems stems, Fold fold) {
        this.word = word;
        this.stems = stems;
        this.fold = fold;
        this.stem = stems.stem(Fold.CASE.of(word));
    }

    /// The first form from `from` on that has no letter on either side; empty when there is none.
    /// It may yet be part of a longer word, such as one with an apostrophe.
    Span next(String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            int begin = at;
            if (Stems.beginsWord(text.charAt(at))) {
                int hash = 0;
                do {
                    hash = 31 * hash + Fold.CASE.of(text.charAt(at));
                    at++;
                } while (at < length && Stems.isInWord(text.charAt(at)));
                if (isForm(text, begin, at, hash)) {
                    return new Span(begin, at);
                }
            } else {
                at++;
            }
        }
        return NONE;
    }

    /// Whether all of `span` is a form.
    boolean holds(String text, Span span) {
        return !span.isEmpty() && next(span.of(text), 0).equals(new Span(0, span.length()));
    }

    private boolean isForm(String text, int begin, int end, int hash) {
        int slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        String last = known[slot];
        if (last == null || last.length() != end - begin || !Fold.CASE.isAt(text, begin, last)) {
            last = Fold.CASE.of(text.substring(begin, end));
            known[slot] = last;
            same[slot] = stems.stem(last).equals(stem);
        }
        return same[slot] && beginsAlike(text, begin, end);
    }

    /// Whether the letters that both forms begin with are the same under the fold wanted.
    private boolean beginsAlike(String text, int begin, int end) {
        int shared = Math.min(word.length(), end - begin);
        for (int i = 0; i < shared; i++) {
            char one = word.charAt(i);
            char other = text.charAt(begin + i);
            if (Fold.CASE.of(one) != Fold.CASE.of(other)) {
                return true;
            }
            if (fold.of(one) != fold.of(other)) {
                return false;
            }
        }
        return true;
    }
}
