package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.BitSet;

class StretchesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plain text — here; plain text — here",
                "خبر — خبر; خبر |—| خبر",
                "«خبر»; «|خبر|»",
                "می\u200cدانند; می\u200c|دانند",
                "خبر 12 خبر; خبر |12| خبر",
                "אב خبر; אב |خبر",
                "خبر \ud83d\udc68\u200d\ud83d\udc69 !; خبر |\ud83d\udc68\u200d\ud83d\udc69| |!",
                "مُحَمَّد; مُحَمَّد"
            })
    void areOfOneDirectionAndOneFont(String text, String expected) {
        Bidi bidi = new Bidi();
        bidi.setPara(text, Bidi.LEVEL_DEFAULT_LTR, null);
        BitSet graphemes = new BitSet();
        var iterator = com.ibm.icu.text.BreakIterator.getCharacterInstance();
        iterator.setText(text);
        for (int at = 0; at >= 0; at = iterator.next()) {
            graphemes.set(at);
        }
        BitSet starts = Stretches.starts(text, bidi.getLevels(), graphemes);
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            cut.append(i > 0 && starts.get(i) ? "|" : "").append(text.charAt(i));
        }
        assertThat(cut.toString()).isEqualTo(expected);
    }
}
