package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class FindModelTest {

    private final FindModel model = new FindModel();

    FindModelTest() {
        model.setText(Segmentation.of("The art of the artist, art for art’s sake.", "en"));
    }

    @Test
    void findsWholeWordsWhenAsked() {
        model.query().set("art");
        assertThat(model.found().get().hits()).hasSize(4);
        model.wholeWord().set(true);
        assertThat(model.found().get().hits())
                .containsExactly(new Span(4, 7), new Span(23, 26), new Span(31, 34));
    }

    @Test
    void wholeWordsHoldForExpressionsToo() {
        model.pattern().set(true);
        model.query().set("a\\w+t");
        assertThat(model.found().get().hits()).contains(new Span(15, 21));
        model.wholeWord().set(true);
        model.query().set("ar\\w");
        assertThat(model.found().get().hits())
                .containsExactly(new Span(4, 7), new Span(23, 26), new Span(31, 34));
    }

    @Test
    void saysWhyAnExpressionFindsNothing() {
        model.query().set("[");
        model.pattern().set(true);
        assertThat(model.found().get().trouble()).contains("character class");
        assertThat(model.found().get().hits()).isEmpty();
        model.query().set("[ao]f");
        assertThat(model.found().get().trouble()).isEmpty();
        assertThat(model.found().get().hits()).containsExactly(new Span(8, 10));
    }

    @Test
    void goesRoundFromWhereTheReaderIs() {
        model.query().set("art");
        model.startAt(20);
        assertThat(model.found().get().hit()).contains(new Span(23, 26));
        model.next();
        model.next();
        assertThat(model.found().get().hit()).contains(new Span(4, 7));
        model.previous();
        assertThat(model.found().get().hit()).contains(new Span(31, 34));
    }
}
