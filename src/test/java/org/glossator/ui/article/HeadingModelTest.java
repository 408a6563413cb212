package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;

class HeadingModelTest {

    private static final String TEXT =
            "Head\n\n"
                    + "😀 Delays as far\n"
                    + "as Madrid\n\n"
                    + "Body.\n\n"
                    + "Who was told\n\n"
                    + "Body.\n\n"
                    + "روايتان\n\n"
                    + "End.";

    private final HeadingModel model =
            new HeadingModel(
                    TEXT,
                    List.of(
                            heading("😀 Delays as far\nas Madrid", 2),
                            heading("Who was told", 4),
                            heading("روايتان", 2)));

    @Test
    void listsAllInTextOrderWithTheirDepth() {
        assertThat(model.rows(""))
                .extracting(row -> row.depth() + " " + row.words())
                .containsExactly("0 😀 Delays as far as Madrid", "1 Who was told", "0 روايتان");
    }

    @Test
    void findsAFewLettersTheLikeliestFirst() {
        assertThat(words("wat")).containsExactly("Who was told");
        assertThat(words("روا")).containsExactly("روايتان");
        assertThat(words("as")).containsExactly("😀 Delays as far as Madrid", "Who was told");
        assertThat(words("xyz")).isEmpty();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void knowsWhichOneAPlaceStandsUnder() {
        assertThat(model.at(0)).isEmpty();
        assertThat(words(TEXT.indexOf("Body"))).startsWith("😀 Delays");
        assertThat(words(TEXT.indexOf("Who"))).isEqualTo("Who was told");
        assertThat(words(TEXT.length())).isEqualTo("روايتان");
    }

    @Test
    void knowsThatThereIsNone() {
        HeadingModel none = new HeadingModel("Text.", List.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.rows("")).isEmpty();
        assertThat(none.at(0)).isEmpty();
    }

    private List<String> words(String typed) {
        return model.rows(typed).stream().map(HeadingModel.Row::words).toList();
    }

    private String words(int offset) {
        return model.at(offset).map(HeadingModel.Row::words).orElse("");
    }

    private static Subheading heading(String words, int level) {
        int begin = TEXT.indexOf(words);
        return new Subheading(new Span(begin, begin + words.length()), level);
    }
}
