package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class SentencesTest {

    private static final String TEXT = "  Title 😀\n\nOne said so. Two did.  \nThree?";

    private final Sentences sentences = of(TEXT, "en");

    @Test
    void countsFromOneAcrossParagraphs() {
        assertThat(quotes(sentences, TEXT))
                .containsExactly("Title 😀", "One said so.", "Two did.", "Three?");
    }

    /// Behind its last letter, in the empty line and in the space between.
    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "10, 1", "11, 1", "12, 2", "24, 2", "25, 3", "34, 3", "41, 4"})
    void knowsWhereAPlaceIs(int offset, int number) {
        assertThat(sentences.at(offset)).isEqualTo(number);
    }

    @Test
    void countsArabicAndChinese() {
        String arabic = "قال الوزير ذلك. هل وافق أحد؟ لا.";
        assertThat(quotes(of(arabic, "ar"), arabic))
                .containsExactly("قال الوزير ذلك.", "هل وافق أحد؟", "لا.");
        String chinese = "渡轮相撞。没有人受伤！";
        assertThat(quotes(of(chinese, "zh"), chinese)).containsExactly("渡轮相撞。", "没有人受伤！");
    }

    @Test
    void findsNoneInABlankText() {
        assertThat(of(" \n", "").count()).isZero();
        assertThat(of(" \n", "").at(1)).isZero();
    }

    private static Sentences of(String text, String language) {
        return Sentences.of(Segmentation.of(text, language));
    }

    private static List<String> quotes(Sentences sentences, String text) {
        return IntStream.rangeClosed(1, sentences.count())
                .mapToObj(number -> sentences.get(number).of(text))
                .toList();
    }
}
