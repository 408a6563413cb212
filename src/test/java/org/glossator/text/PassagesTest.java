package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.glossator.text.Passages.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/// What one key takes, pressed once and again. In the cases `|` is the caret and brackets hold what
/// is selected.
class PassagesTest {

    private static final String SEPARATOR = ";";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORD;no|w, here -> [now], here -> [now, here]",
                "WORD;|(now) here -> ([now]) here -> ([now) here]",
                "WORD;[so “very] big” x -> [so “very big]” x -> [so “very big”] x",
                "WORD;a [mid]night x -> a [midnight] x -> a [midnight x]",
                "SENTENCE;One. T|wo two. Three. -> One. [Two two.] Three. -> One. [Two two."
                        + " Three.]",
                "SENTENCE;One. [Two] three. -> One. [Two three.]",
                "SENTENCE;O|ne.¶¶Two. -> [One.]¶¶Two. -> [One.¶¶Two.]",
                "PARAGRAPH;a|b. c.¶¶d -> [ab. c.]¶¶d -> [ab. c.¶¶d]",
                "PARAGRAPH;ab¶|¶cd -> ab¶¶[cd]",
                "QUOTATION;“a ‘b| b,’ c,” d “e” -> “a ‘[b b],’ c,” d “e” -> “[a ‘b b,’ c],” d “e”"
                        + " -> “[a ‘b b,’ c,” d “e]”",
                "QUOTATION;x| “a,” -> x “[a],”",
                "QUOTATION;“a |b. -> “[a b].",
                "QUOTATION;no|ne -> ",
            })
    void growsForwards(String cases) {
        check(cases, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORD;one, tw|o -> one, [two] -> [one, two]",
                "SENTENCE;One. Two. Th|ree. -> One. Two. [Three.] -> One. [Two. Three.]",
                "PARAGRAPH;ab¶¶c|d -> ab¶¶[cd] -> [ab¶¶cd]",
                "QUOTATION;“a ‘b’.” x “c|” -> “a ‘b’.” x “[c]” -> “[a ‘b’.” x “c]”",
                "QUOTATION;“a” x| -> “[a]” x",
                "QUOTATION;‘\ud83d\udc69‘\u200f| -> ‘\ud83d\udc69‘[\u200f] ->"
                        + " ‘[\ud83d\udc69‘\u200f]",
            })
    void growsBackwards(String cases) {
        check(cases, true);
    }

    private static void check(String line, boolean backwards) {
        Part part = Part.valueOf(line.substring(0, line.indexOf(SEPARATOR)));
        String[] stages = line.substring(line.indexOf(SEPARATOR) + 1).split(" -> ", -1);
        for (int i = 0; i + 1 < stages.length; i++) {
            String text = stages[i].replaceAll("[|\\[\\]]", "").replace('¶', '\n');
            Passages passages = new Passages(Segmentation.of(text, "en"), Quotations.of(text));
            String after =
                    passages.take(part, place(stages[i]), backwards)
                            .map(span -> marked(text, span))
                            .orElse("");
            assertThat(after.replace('\n', '¶')).isEqualTo(stages[i + 1]);
        }
    }

    private static Span place(String stage) {
        int caret = stage.indexOf('|');
        return caret >= 0
                ? new Span(caret, caret)
                : new Span(stage.indexOf('['), stage.indexOf(']') - 1);
    }

    private static String marked(String text, Span span) {
        return text.substring(0, span.begin())
                + "["
                + span.of(text)
                + "]"
                + text.substring(span.end());
    }

    @Property
    @Domain(AnyText.class)
    @Domain(DomainContext.Global.class)
    void alwaysGrowsWithinAnyText(
            @ForAll String text, @ForAll Part part, @ForAll boolean backwards, @ForAll int seed) {
        Segmentation segmentation = Segmentation.of(text, "");
        Passages passages = new Passages(segmentation, Quotations.of(text));
        int caret = Math.floorMod(seed, text.length() + 1);
        Span place = new Span(caret, caret);
        Optional<Span> taken = passages.take(part, place, backwards);
        while (taken.isPresent()) {
            assertThat(taken.get().contains(place) || place.isEmpty()).isTrue();
            assertThat(taken.get().length()).isGreaterThan(place.length());
            assertThat(taken.get().end()).isLessThanOrEqualTo(text.length());
            place = taken.get();
            taken = passages.take(part, place, backwards);
        }
    }
}
