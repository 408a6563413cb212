package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lavrov’s visit | lavrov s visit",
                "l’eau d'Oran | l eau d oran",
                "U.S. 3,500 | u s 3 500",
                "co-operate_now | co operate now",
                "BJØRNSTAD Łódź Ţuculescu | bjornstad lodz tuculescu",
                "Straße İstanbul ırmak | strasse istanbul irmak",
                "Œuvre ﬁn | oeuvre fin",
                "Ελλάς ΕΛΛΆΣ | ελλασ ελλασ",
                "ёлка Йод україна | елка йод україна",
                "أحمد إلى الكُتّاب | احمد الي الكتاب",
                "راه‌آهن کتاب | راهاهن كتاب",
                "שָׁלוֹם | שלום",
                "٢٠٢٤ ۱۴ १२ | 2024 14 12",
                "हिन्दी कीमत | हिन्दी कीमत",
                "青湾相撞 | 青 湾 相 撞",
                "がぎ ｶﾞ ページ | が ぎ ガ ペ ー ジ",
                "น้ำมัน | น้ า มั น",
                "한국어 한국 | 한국어 한국",
                "a-b*c\"d' | a b c d",
                "soft\u00adhyphen | softhyphen"
            })
    void cutsAndFolds(String text, String forms) {
        // Thai sara am is one letter with a mark of its own, which is kept.
        String expected = forms.replace("น้ า", "น้ ํา");
        assertThat(String.join(" ", Words.forms(text))).isEqualTo(expected);
    }

    @Property
    void wordsStandInOrderAndFoldAlikeAlone(@ForAll String text) {
        int[] last = {0};
        Words.each(
                text,
                (begin, end, form) -> {
                    assertThat(begin).isGreaterThanOrEqualTo(last[0]);
                    assertThat(end).isGreaterThan(begin);
                    last[0] = end;
                    assertThat(form).isNotEmpty();
                    assertThat(Words.forms(text.substring(begin, end))).containsExactly(form);
                    return true;
                });
    }

    @Property
    void aFormIsFoldedToItself(@ForAll String text) {
        // A letter that stands for two, such as Lao ໜ, may be one word and its form two.
        Words.forms(text)
                .forEach(form -> assertThat(String.join("", Words.forms(form))).isEqualTo(form));
    }
}
