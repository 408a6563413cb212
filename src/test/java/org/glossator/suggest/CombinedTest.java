package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class CombinedTest {

    private static final List<Lesson> LESSONS =
            Stream.of("Ana Lima", "Bo Berg", "Cy Orr", "Di Ray", "Ed Moss")
                    .map(name ->
                            Lessons.of(
                                    ("[2:Minister %1$s] said [1:the road is closed].\n"
                                                    + "It rained. [2:Minister %1$s] said"
                                                    + " [1:the bridge of [2:Mr %1$s] is open].")
                                            .formatted(name)))
                    .toList();

    private static Combined learned() {
        return Combined.learn(LESSONS, () -> {});
    }

    @Test
    void learnsFromWhatStandsAround() {
        assertThat(Lessons.said(learned(), "Minister Flo Kant said the road is closed.", 0.3))
                .containsExactly("2:Minister Flo Kant", "1:the road is closed");
    }

    @Test
    void learnsMarksOfOneTagWithinAnother() {
        assertThat(
                        Lessons.said(
                                learned(),
                                "Minister Gus Hill said the bridge of Mr Gus Hill is open.",
                                0.3))
                .contains("1:the bridge of Mr Gus Hill is open", "2:Mr Gus Hill");
    }

    @Test
    void whatBothSayIsSurer() {
        String text = "Minister Ana Lima said nothing.";
        Segmentation segmentation = Segmentation.of(text, "");
        Span all = new Span(0, text.length());
        Combined both = learned();
        Suggestion known = both.suggest(segmentation, all).getFirst();
        assertThat(known.reason()).isEqualTo(new Reason.Both(2));
        assertThat(known.confidence())
                .isGreaterThan(both.model().suggest(segmentation, all).getFirst().confidence());
    }

    @Test
    void theSameLessonsGiveTheSame() {
        String text = "Minister Hal Ito said the road is open. Bo Berg and Minister X left.";
        Segmentation segmentation = Segmentation.of(text, "");
        Span all = new Span(0, text.length());
        assertThat(learned().suggest(segmentation, all))
                .isEqualTo(learned().suggest(segmentation, all));
    }

    @Test
    void stopsWhenItIsTold() {
        int[] calls = {0};
        Runnable pause =
                () -> {
                    if (++calls[0] == 30) {
                        throw new CancellationException();
                    }
                };
        assertThatThrownBy(() -> Combined.learn(LESSONS, pause))
                .isInstanceOf(CancellationException.class);
        assertThat(calls[0]).isEqualTo(30);
    }

    @Test
    void aTagThatWasHardlyGivenIsNotLearned() {
        Combined little = Combined.learn(List.of(Lessons.of("[2:Ana Lima] ran.")), () -> {});
        assertThat(Lessons.said(little.model(), "Ana Lima ran. Bo ran.", 0)).isEmpty();
    }

    @Property(tries = 200)
    void anyTextIsTakenAndMarksLieInIt(@ForAll String text) {
        Combined tagger = Learned.ONCE;
        for (Suggestion one :
                tagger.suggest(Segmentation.of(text, ""), new Span(0, text.length()))) {
            assertThat(one.mark().span().end()).isLessThanOrEqualTo(text.length());
            assertThat(one.mark().span().isEmpty()).isFalse();
        }
    }

    private static final class Learned {
        static final Combined ONCE = learned();
    }
}
