package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SnapTest {

    /// What is selected stands between pipes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    en ~ said Ma|rta Oye|laran. ~ Marta Oyelaran
                    en ~ said| Marta Oyelaran, |who ~ Marta Oyelaran
                    en ~ |“We did not leave the table.”| ~ “We did not leave the table.”
                    en ~ |“We did not leave the table.| It” ~ We did not leave the table
                    en ~ “We did not leave |the table.”| ~ the table
                    en ~ |“No”, he said, “no”.| ~ “No”, he said, “no”
                    en ~ he |left”, and “stayed|” ~ left”, and “stayed
                    en ~ |"No," he said.| ~ "No," he said
                    en ~ told ‘|Ms. Oyelaran, don’t|’ go ~ Ms. Oyelaran, don’t
                    en ~ |Oyelara|n’s table ~ Oyelaran
                    en ~ in the |U.|S. on Monday ~ U.S.
                    en ~ left the |U.S|. ~ U.S.
                    en ~ by |Smith & Co.| of Leeds ~ Smith & Co.
                    en ~ by |Smith & Co.| ~ Smith & Co
                    en ~ a rise of |7.5%|. ~ 7.5%
                    en ~ paid |$4,200,| twice ~ $4,200
                    en ~ says |@marta|, #|x ~ @marta
                    en ~ tag |#harbour!| ~ #harbour
                    en ~ down |(-5)| ~ (-5)
                    en ~ Minister |Gen. (ret.)| Olav ~ Gen. (ret.)
                    en ~ 👩‍👩‍|👧 x|y ~ 👩‍👩‍👧 xy
                    es ~ dijo: |¿Quién manda?| ~ ¿Quién manda?
                    es ~ Litio |Austral, S. A.|, aseguró ~ Austral, S. A.
                    fa ~ راه می‌|گو|ید که ~ می‌گوید
                    fa ~ گفت: |«کوه همیشه حرف می‌زند.»| دیگر ~ «کوه همیشه حرف می‌زند.»
                    ar ~ فقال: |”إن شاء الله غدًا“|. ~ ”إن شاء الله غدًا“
                    ar ~ أمينتها |العامة، سهام ا|لبدري، ~ العامة، سهام البدري
                    hi ~ मंत्री ड|ॉ. हरिओम शे|खावत ने ~ डॉ. हरिओम शेखावत
                    zh ~ 渡轮公|司发|言人 ~ 公司发言
                    zh ~ 称|“尚无结论”|。 ~ “尚无结论”
                    ru ~ ответил: |„Дедушка, не сердитесь“|. ~ „Дедушка, не сердитесь“
                    ru ~ инженер |И. П. Лагу|тин. ~ И. П. Лагутин
                    """)
    void takesWhatWasMeant(String language, String marked, String meant) {
        int begin = marked.indexOf('|');
        int end = marked.indexOf('|', begin + 1) - 1;
        String text = marked.replace("|", "");
        Optional<Span> snapped =
                Snap.toWords(Segmentation.of(text, language), new Span(begin, end));
        assertThat(snapped.map(span -> span.of(text))).contains(meant);
    }

    @Test
    void nothingRemainsOfSpacesAndPunctuation() {
        Segmentation text = Segmentation.of("a, — “” b", "en");
        assertThat(Snap.toWords(text, new Span(1, 8))).isEmpty();
        assertThat(Snap.toWords(text, new Span(1, 1))).isEmpty();
        assertThat(Snap.exact(text, new Span(2, 3))).isEmpty();
        assertThat(Snap.exact(text, new Span(1, 2))).contains(new Span(1, 2));
    }

    @Test
    void exactKeepsPartsOfWords() {
        Segmentation text = Segmentation.of("unlawful 👩‍👩‍👧", "en");
        assertThat(Snap.exact(text, new Span(2, 8))).contains(new Span(2, 8));
        assertThat(Snap.exact(text, new Span(2, 11))).contains(new Span(2, 17));
    }

    @Property(tries = 2000)
    @Domain(AnyText.class)
    @Domain(DomainContext.Global.class)
    void isCleanAndSettled(@ForAll String text, @ForAll int one, @ForAll int other) {
        Segmentation found = Segmentation.of(text, "en");
        int a = Math.floorMod(one, text.length() + 1);
        int b = Math.floorMod(other, text.length() + 1);
        Span selection = new Span(Math.min(a, b), Math.max(a, b));
        Snap.toWords(found, selection)
                .ifPresent(span -> {
                    assertThat(span.isEmpty()).isFalse();
                    assertThat(found.isGraphemeBoundary(span.begin())).isTrue();
                    assertThat(found.isGraphemeBoundary(span.end())).isTrue();
                    assertThat(Snap.trimmed(found, span)).contains(span);
                });
        Snap.exact(found, selection)
                .ifPresent(span -> {
                    assertThat(span.contains(selection)).isTrue();
                    assertThat(found.isGraphemeBoundary(span.begin())).isTrue();
                    assertThat(Snap.exact(found, span)).contains(span);
                });
    }
}
