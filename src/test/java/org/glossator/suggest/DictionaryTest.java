package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;

class DictionaryTest {

    private static Dictionary of(Lesson... lessons) {
        return Dictionary.of(List.of(lessons), () -> {});
    }

    @Test
    void suggestsWhatWasTaggedAndSaysHowOften() {
        Dictionary dictionary =
                of(Lessons.of("[2:Ana Lima] met [2:Ana Lima]."), Lessons.of("[2:Ana Lima] left."));
        String text = "When Ana Lima came";
        Suggestion only =
                dictionary
                        .suggest(Segmentation.of(text, ""), new Span(0, text.length()))
                        .getFirst();
        assertThat(only.mark()).isEqualTo(new TaggedSpan(Lessons.ACTOR, new Span(5, 13)));
        assertThat(only.reason()).isEqualTo(new Reason.TaggedBefore(3));
        assertThat(only.confidence()).isEqualTo(0.75);
    }

    @Test
    void isSilentAboutWhatIsMostlyLeftPlain() {
        Dictionary dictionary = of(Lessons.of("[2:May] spoke. In May and May and May it rained."));
        assertThat(Lessons.said(dictionary, "May I?", 0)).isEmpty();
    }

    @Test
    void takesTheLongestString() {
        Dictionary dictionary = of(Lessons.of("[2:Bank of Lund] and [2:Lund]"));
        assertThat(Lessons.said(dictionary, "The Bank of Lund", 0))
                .containsExactly("2:Bank of Lund");
    }

    @Test
    void aRejectionWeighsAgainstAString() {
        String text = "[2:Lund] is here. Then Lund is there.";
        TaggedSpan rejected = new TaggedSpan(Lessons.ACTOR, new Span(19, 23));
        assertThat(Lessons.said(of(Lessons.of(text)), "Lund", 0)).containsExactly("2:Lund");
        assertThat(Lessons.said(of(Lessons.of(text, List.of(rejected))), "Lund", 0)).isEmpty();
    }

    @Test
    void ofNothingSaysNothing() {
        assertThat(Lessons.said(of(), "Any words at all.\n\n", 0)).isEmpty();
        assertThat(Lessons.said(of(Lessons.of("")), "", 0)).isEmpty();
    }
}
