package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SegmentationTest {

    @Test
    void everyLineIsAParagraph() {
        Segmentation text = Segmentation.of("one\n\ntwo\n", "en");
        assertThat(text.paragraphCount()).isEqualTo(4);
        assertThat(text.paragraph(0)).isEqualTo(new Span(0, 3));
        assertThat(text.paragraph(1)).isEqualTo(new Span(4, 4));
        assertThat(text.paragraph(2)).isEqualTo(new Span(5, 8));
        assertThat(text.paragraph(3)).isEqualTo(new Span(9, 9));
        assertThat(text.paragraphAt(3)).isZero();
        assertThat(text.paragraphAt(4)).isEqualTo(1);
        assertThat(text.paragraphAt(9)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Mr. Vaun paid $4,200.50 | Mr . Vaun paid $ 4,200.50
                    en | the union’s fall, didn’t | the union ’s fall , didn’t
                    fr | l’ONU d'Anvers aujourd’hui | l’ ONU d' Anvers aujourd’hui
                    fa | وزارت راه می‌گوید | وزارت راه می‌گوید
                    ar | وقالت النقابة، | وقالت النقابة ،
                    hi | मंत्री डॉ. हरिओम | मंत्री डॉ . हरिओम
                    zh | 海湾晚报记者说：“没有。” | 海湾 晚报 记者 说 ： “ 没有 。 ”
                    ru | жители — о керосине | жители — о керосине
                    es | ¿Quién manda? | ¿ Quién manda ?
                    en | 👩‍👩‍👧🇳🇴 é | 👩‍👩‍👧 🇳🇴 é
                    """)
    void cutsTokens(String language, String text, String tokens) {
        Segmentation found = Segmentation.of(text, language);
        assertThat(String.join(" ", texts(text, found.tokens(new Span(0, text.length())))))
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Gen. Brandsma spoke. He left. | Gen. Brandsma spoke. ~ He left.
                    en | J. Smith of the U.S. said so. Then he left. | J. Smith of the U.S. said so. ~ Then he left.
                    ru | Сказал И. П. Лагутин. Ушёл. | Сказал И. П. Лагутин. ~ Ушёл.
                    zh | 他说没有。她走了。 | 他说没有。 ~ 她走了。
                    hi | ढह गया। सात घायल हैं। | ढह गया। ~ सात घायल हैं।
                    ar | هل عاد؟ نعم عاد. | هل عاد؟ ~ نعم عاد.
                    """)
    void cutsSentences(String language, String text, String sentences) {
        Segmentation found = Segmentation.of(text, language);
        assertThat(String.join(" ~ ", texts(text, found.sentences(new Span(0, text.length())))))
                .isEqualTo(sentences);
    }

    @Test
    void findsTheWordAndTheSentenceAtAnOffset() {
        String text = "He left. She stayed.\n";
        Segmentation found = Segmentation.of(text, "en");
        assertThat(found.wordAt(4).of(text)).isEqualTo("left");
        assertThat(found.wordAt(8).of(text)).isEqualTo(" ");
        assertThat(found.wordAt(20).of(text)).isEqualTo(".");
        assertThat(found.wordAt(21)).isEqualTo(new Span(21, 21));
        assertThat(found.sentenceAt(8).of(text)).isEqualTo("He left.");
        assertThat(found.sentenceAt(12).of(text)).isEqualTo("She stayed.");
    }

    @Test
    void stepsOverWordsSentencesAndGraphemes() {
        Segmentation found = Segmentation.of("a👩‍👩‍👧 bc.\nDe", "en");
        assertThat(found.next(Unit.GRAPHEME, 1)).isEqualTo(9);
        assertThat(found.previous(Unit.GRAPHEME, 9)).isEqualTo(1);
        assertThat(found.next(Unit.WORD, 9)).isEqualTo(12);
        assertThat(found.previous(Unit.WORD, 12)).isEqualTo(10);
        assertThat(found.next(Unit.WORD, 13)).isEqualTo(16);
        assertThat(found.next(Unit.SENTENCE, 0)).isEqualTo(13);
        assertThat(found.next(Unit.SENTENCE, 13)).isEqualTo(14);
        assertThat(found.previous(Unit.WORD, 0)).isZero();
        assertThat(found.next(Unit.WORD, 16)).isEqualTo(16);
    }

    @Property
    @Domain(AnyText.class)
    void graphemesAreThoseOfTheWholeText(@ForAll String text) {
        Segmentation found = Segmentation.of(text, "");
        BreakIterator whole = BreakIterator.getCharacterInstance(ULocale.ROOT);
        whole.setText(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(found.isGraphemeBoundary(i)).as("at %s", i).isEqualTo(whole.isBoundary(i));
        }
    }

    @Property
    @Domain(AnyText.class)
    void stepsReachBothEndsOnBoundaries(@ForAll String text) {
        Segmentation found = Segmentation.of(text, "en");
        for (Unit unit : Unit.values()) {
            int at = 0;
            while (at < text.length()) {
                int next = found.next(unit, at);
                assertThat(next).isGreaterThan(at);
                assertThat(found.isGraphemeBoundary(next)).isTrue();
                at = next;
            }
            while (at > 0) {
                int before = found.previous(unit, at);
                assertThat(before).isLessThan(at);
                assertThat(found.isGraphemeBoundary(before)).isTrue();
                at = before;
            }
        }
    }

    @Property
    @Domain(AnyText.class)
    @Domain(DomainContext.Global.class)
    void everyEdgeOfAWordAndNoOtherIsABoundary(
            @ForAll String text, @ForAll("languages") String language) {
        Segmentation found = Segmentation.of(text, language);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                Span word = found.wordAt(i);
                assertThat(found.isBoundary(Unit.WORD, word.begin())).isTrue();
                assertThat(found.isBoundary(Unit.WORD, word.end())).isTrue();
                if (i > word.begin()) {
                    assertThat(found.isBoundary(Unit.WORD, i)).as("at %s", i).isFalse();
                }
            }
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("", "en", "fr", "sv", "ja", "ar", "th", "en-US-u-va-posix");
    }

    @Property
    @Domain(AnyText.class)
    void tokensAreApartAndHoldEverythingVisible(@ForAll String text) {
        Segmentation found = Segmentation.of(text, "zh");
        int last = 0;
        for (Span token : found.tokens(new Span(0, text.length()))) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, token.begin()).codePoints())
                    .allMatch(Characters::isBlank);
            assertThat(found.isGraphemeBoundary(token.begin())).isTrue();
            last = token.end();
        }
        assertThat(text.substring(last).codePoints()).allMatch(Characters::isBlank);
    }

    private static List<String> texts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
