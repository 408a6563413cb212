package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Lessons out of texts in which marks are written as `[1:words]`, nested if need be.
final class Lessons {

    static final TagId CLAIM = new TagId(1);
    static final TagId ACTOR = new TagId(2);

    private Lessons() {}

    static Lesson of(String marked) {
        return of(marked, List.of());
    }

    static Lesson of(String marked, List<TaggedSpan> rejected) {
        StringBuilder text = new StringBuilder();
        List<TaggedSpan> marks = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            if (letter == '[') {
                open.add(new int[] {marked.charAt(i + 1) - '0', text.length()});
                i += 2;
            } else if (letter == ']') {
                int[] begun = open.removeLast();
                marks.add(new TaggedSpan(new TagId(begun[0]), new Span(begun[1], text.length())));
            } else {
                text.append(letter);
            }
        }
        return new Lesson(
                Segmentation.of(text.toString(), ""), new Span(0, text.length()), marks, rejected);
    }

    /// What a tagger says about a text, as `tag:words`.
    static List<String> said(Tagger tagger, String text, double least) {
        return tagger.suggest(Segmentation.of(text, ""), new Span(0, text.length())).stream()
                .filter(one -> one.confidence() >= least)
                .map(one -> one.mark().tag().value() + ":" + one.mark().span().of(text))
                .toList();
    }
}
