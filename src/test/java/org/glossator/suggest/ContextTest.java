package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class ContextTest {

    @Test
    void isTheSentenceAroundThePlace() {
        assertThat(context("He left. The board met in Corran. Nobody spoke.", "board"))
                .isEqualTo(new Context("The ", "board", " met in Corran."));
    }

    @Test
    void holdsBothSentencesOfAPlaceInTwo() {
        assertThat(context("He left. She met him. Nobody spoke.", "left. She"))
                .isEqualTo(new Context("He ", "left. She", " met him."));
    }

    @Test
    void isCutShortBetweenGraphemes() {
        String long1 = "e\u0301".repeat(400);
        Context cut = context(long1 + " here " + long1, "here");
        assertThat(cut.before()).startsWith("…e\u0301").hasSizeLessThan(170).endsWith("\u0301 ");
        assertThat(cut.after()).endsWith("e\u0301…").hasSizeLessThan(250);
    }

    private static Context context(String text, String words) {
        int begin = text.indexOf(words);
        return Context.of(Segmentation.of(text, "en"), new Span(begin, begin + words.length()));
    }
}
