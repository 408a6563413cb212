package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.glossator.model.Direction;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ExcerptTest {

    @Test
    void showsWhatWasFoundInItsParagraph() {
        String text = "Title\n\nThe minister spoke of Bagram.\nNobody  else did.\n";
        Excerpt excerpt = around(text, "Bagram");
        assertThat(excerpt.text()).isEqualTo("The minister spoke of Bagram. Nobody else did.");
        assertThat(marked(excerpt)).containsExactly("Bagram");
        assertThat(excerpt.direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void isCutBetweenWords() {
        String text = "word ".repeat(60) + "Bagram" + " word".repeat(60);
        Excerpt excerpt = around(text, "Bagram");
        assertThat(excerpt.text()).startsWith("…word ").endsWith(" word…");
        assertThat(excerpt.text().length()).isBetween(100, 135);
    }

    @Test
    void isShorterWhereLettersAreWide() {
        String text = "两艘渡轮在湾口相撞".repeat(40) + "青湾" + "船公司与海事部门说法不一".repeat(40);
        Excerpt excerpt = around(text, "青湾");
        assertThat(excerpt.text()).startsWith("…").endsWith("…").contains("青湾");
        assertThat(excerpt.text().length()).isBetween(50, 80);
    }

    @Test
    void takesThePlaceWithMostToSee() {
        String text = "Kerry. " + "word ".repeat(80) + "Kerry and Lavrov and Kerry.";
        List<Span> spans =
                List.of(new Span(0, 5), new Span(407, 412), new Span(417, 423), new Span(428, 433));
        assertThat(marked(Excerpt.of(text, spans))).containsExactly("Kerry", "Lavrov", "Kerry");
    }

    @Test
    void readsFromTheSideItsParagraphDoes() {
        String text = "Corran\n\nقال NATO إن الوزير في باغرام.";
        assertThat(around(text, "NATO").direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    }

    @Test
    void withoutAPlaceItIsTheBegin() {
        assertThat(Excerpt.of("\n\n The begin.", List.of()).text()).isEqualTo("The begin.");
        assertThat(Excerpt.of("", List.of()).text()).isEmpty();
    }

    @Property
    void neverSplitsAGrapheme(
            @ForAll String some,
            @ForAll @IntRange(max = 400) int at,
            @ForAll @IntRange(max = 9) int length) {
        String family = "👩‍👩‍👧‍👦";
        String text = some + family.repeat(40) + some + "e\u0301".repeat(90) + some;
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int begin = graphemes.isBoundary(at) ? at : Math.max(0, graphemes.preceding(at));
        int end = Math.min(text.length(), begin + length);
        end = graphemes.isBoundary(end) ? end : graphemes.following(end);
        Excerpt excerpt = Excerpt.of(text, List.of(new Span(begin, end)));
        String shown = excerpt.text();
        if (!some.contains("\u200d") && some.chars().noneMatch(ExcerptTest::joins)) {
            assertThat(shown).doesNotContain("…\u200d").doesNotContain("\u200d…");
            assertThat(shown).doesNotContain("…\u0301");
        }
        assertThat(excerpt.marks())
                .allSatisfy(mark -> assertThat(mark.end()).isLessThanOrEqualTo(shown.length()));
    }

    private static boolean joins(int c) {
        return c == 0x301 || Character.isSurrogate((char) c) || Character.getType(c) >= 6;
    }

    private static Excerpt around(String text, String words) {
        int begin = text.indexOf(words);
        return Excerpt.of(text, List.of(new Span(begin, begin + words.length())));
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.marks().stream().map(mark -> mark.of(excerpt.text())).toList();
    }
}
