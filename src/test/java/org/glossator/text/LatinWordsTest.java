package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class LatinWordsTest {

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                3,
                                Arbitraries.strings().withChars("ab1 2_.,;:'’‘\"-·é").ofLength(1)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.chars()
                                        .range('\u0000', '\u20bf')
                                        .map(String::valueOf)
                                        .filter(LatinWordsTest::isKnown)))
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }

    private static boolean isKnown(String text) {
        return Characters.areSimple(text) && LatinWords.knows(text);
    }

    @Property(tries = 5000)
    void agreesWithIcu(@ForAll("latin") String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ENGLISH);
        words.setText(text);
        int at = 0;
        while (at < text.length()) {
            int next = LatinWords.next(text, at);
            assertThat(next).isEqualTo(words.following(at));
            at = next;
        }
    }

    /// Every known character, between every pair of sorts that could join over it.
    @Test
    void agreesOnEveryCharacter() {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        for (char c = 0; c <= '\u20bf'; c++) {
            if (!isKnown(String.valueOf(c))) {
                continue;
            }
            for (String sides : new String[] {"aa", "11", "__", "  ", "a1", "..", "''"}) {
                String text = "" + sides.charAt(0) + c + sides.charAt(1) + c + c;
                words.setText(text);
                for (int at = 0; at < text.length(); at = LatinWords.next(text, at)) {
                    assertThat(LatinWords.next(text, at))
                            .as("U+%04x in %s at %s", (int) c, sides, at)
                            .isEqualTo(words.following(at));
                }
            }
        }
    }
}
