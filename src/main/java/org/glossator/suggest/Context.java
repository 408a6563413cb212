package org.glossator.suggest;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;

/// A place with the sentence around it, cut short where that is long.
///
/// @param before what the sentence says before the place
/// @param words what stands there
/// @param after what the sentence says after it
public record Context(String before, String words, String after) {

    /// More than anybody reads to see what is meant, in code units.
    private static final int BEFORE = 160;

    private static final int WORDS = 240;
    private static final int AFTER = 240;
    private static final String MORE = "…";

    public static Context of(Segmentation text, Span place) {
        Span sentence = text.sentenceAt(place.begin()).cover(place);
        if (sentence.end() == place.end()) {
            sentence = sentence.cover(text.sentenceAt(place.end() - 1));
        }
        int from = within(text, Math.max(sentence.begin(), place.begin() - BEFORE));
        int to = within(text, Math.min(sentence.end(), place.end() + AFTER));
        int end = within(text, Math.min(place.end(), place.begin() + WORDS));
        String all = text.text();
        String before = all.substring(from, place.begin());
        return new Context(
                from > sentence.begin() ? MORE + before : before,
                end < place.end()
                        ? all.substring(place.begin(), end) + MORE
                        : all.substring(place.begin(), end),
                to < sentence.end()
                        ? all.substring(place.end(), to) + MORE
                        : all.substring(place.end(), to));
    }

    private static int within(Segmentation text, int offset) {
        return text.isGraphemeBoundary(offset) ? offset : text.previous(Unit.GRAPHEME, offset);
    }
}
