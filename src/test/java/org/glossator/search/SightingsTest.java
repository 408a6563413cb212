package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Schema;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SightingsTest {

    private static final Vocabulary NAMES = new Vocabulary(Schema.news().spanTags(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lavrov met LAVROV’s aide. | lavrov | Lavrov, LAVROV",
                "a foreign minister, the foreign\\nminister | \"foreign minister\" |"
                        + " foreign minister, foreign\\nminister",
                "one two one | two OR one | one, two, one",
                "one two | one NOT three | one",
                "the harbour, harbours | harb* | harbour, harbours",
                "one one one | \"one one\" | one one one",
                "两艘渡轮在青湾相撞 | 青湾 | 青湾",
                "وزارة الموارد المائية | الموارد | الموارد",
                "plain words | state:new | ``",
            })
    void findsWordsInTheText(String text, String typed, String found) {
        String real = text.replace("\\n", "\n");
        assertThat(String.join(", ", words(typed, real, List.of())))
                .isEqualTo(found.replace("\\n", "\n"));
    }

    @Test
    void findsWordsOfATagWhereTheTagIs() {
        String text = "Lavrov said that Lavrov and Kerry spoke in Bagram.";
        List<Mark> marks = List.of(mark(2, text, "Lavrov and Kerry"), mark(3, text, "Bagram"));
        assertThat(words("actor:lavrov", text, marks)).containsExactly("Lavrov");
        assertThat(Sightings.of(query("actor:lavrov"), text, marks, 9))
                .containsExactly(new Span(17, 23));
        assertThat(words("actor:bagram OR location:*", text, marks)).containsExactly("Bagram");
        assertThat(words("actor:*", text, marks)).containsExactly("Lavrov and Kerry");
    }

    @Test
    void stopsWhenItHasEnough() {
        assertThat(Sightings.of(query("a"), "a ".repeat(10_000), List.of(), 5)).hasSize(5);
    }

    private static List<String> words(String typed, String text, List<Mark> marks) {
        return Sightings.of(query(typed), text, marks, 100).stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static Query query(String typed) {
        return ((Reading.Understood) QueryReader.read(typed, NAMES)).query();
    }

    private static Mark mark(long tag, String text, String words) {
        int begin = text.indexOf(words);
        return new Mark(new TagId(tag), new Span(begin, begin + words.length()));
    }
}
