package org.glossator.suggest;

import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A text with an annotator's marks, written as `[A:the minister] went to [L:Corran]`.
record MarkedText(String text, List<Review.Marked> marks, boolean finished) {

    static final SetId SET = new SetId(1);
    static final TagId CLAIM = new TagId(1);
    static final TagId ACTOR = new TagId(2);
    static final TagId LOCATION = new TagId(3);

    private record Open(TagId tag, int begin) {}

    static MarkedText finished(String written) {
        return of(written, true);
    }

    static MarkedText of(String written, boolean finished) {
        StringBuilder text = new StringBuilder();
        List<Review.Marked> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '[') {
                TagId tag = new TagId("CAL".indexOf(written.charAt(i + 1)) + 1);
                open.push(new Open(tag, text.length()));
                i += 2;
            } else if (c == ']') {
                Open one = open.pop();
                Span span = new Span(one.begin(), text.length());
                marks.add(new Review.Marked(one.tag(), span, true));
            } else {
                text.append(c);
            }
        }
        return new MarkedText(text.toString(), List.copyOf(marks), finished);
    }

    MarkedText with(List<Review.Marked> others) {
        return new MarkedText(text, List.copyOf(others), finished);
    }

    private Segmentation cut() {
        return Segmentation.of(text, "");
    }

    List<Sight> sights(TaggedStrings strings) {
        return new Review(strings).of(cut(), marks, finished);
    }

    static TaggedStrings strings(List<MarkedText> texts) {
        TaggedStrings strings = new TaggedStrings();
        for (MarkedText text : texts) {
            text.marks.forEach(mark -> strings.add(mark.span().of(text.text), mark.tag(), 1));
        }
        return strings;
    }

    static Tally tally(SetId set, List<MarkedText> texts) {
        TaggedStrings strings = strings(texts);
        Tally tally = new Tally(set, strings);
        long document = 1;
        for (MarkedText text : texts) {
            tally.add(new DocumentId(document++), text.sights(strings));
        }
        return tally;
    }

    static Radar.Ranked radar(Set<Intended> intended, List<MarkedText> texts) {
        return Radar.rank(List.of(tally(SET, texts)), intended);
    }

    static List<Inconsistency> found(MarkedText... texts) {
        return radar(Set.of(), List.of(texts)).found().stream().map(Radar.Found::what).toList();
    }

    /// The inconsistencies of one text, in short.
    static Stream<String> told(MarkedText... texts) {
        return found(texts).stream().map(MarkedText::told);
    }

    private static String told(Inconsistency what) {
        return switch (what) {
            case Inconsistency.LeftPlain one ->
                    "%s %d plain %d".formatted(one.words(), one.tagged(), one.plain());
            case Inconsistency.TaggedDifferently one ->
                    one.words()
                            + one.shares().stream()
                                    .map(share -> " " + share.tag().value() + "×" + share.count())
                                    .reduce("", String::concat);
            case Inconsistency.BoundariesDiffer one ->
                    "%s %d / %s %d"
                            .formatted(one.words(), one.longer(), one.inner(), one.shorter());
        };
    }
}
