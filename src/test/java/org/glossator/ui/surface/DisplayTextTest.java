package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    @ParameterizedTest
    @CsvSource({
        "0009, 2003", "0000, fffd", "001b, fffd", "2028, 0020", "0085, 0020", "000d, 0020",
        "202e, 200b", "2066, 200b", "feff, 200b", "fffe, fffd", "d800, fffd", "dc00, fffd",
        "0041, 0041", "200d, 200d", "200f, 200f", "0627, 0627"
    })
    void standsInOneForOne(String stored, String shown) {
        String text = "a" + (char) Integer.parseInt(stored, 16) + "b";
        assertThat(DisplayText.of(text)).isEqualTo("a" + (char) Integer.parseInt(shown, 16) + "b");
    }

    @ParameterizedTest
    @CsvSource({
        "a\u200bb\u200f, ab, false",
        "plain, plain, false",
        "\u200e\u061c, '', true",
        "می\u200c, می, true",
        "ه\u200d, ه, true",
        "क\u200cष, क\u200cष, false"
    })
    void whatTakesNoRoomIsNotPainted(String shown, String painted, boolean rightToLeft) {
        assertThat(DisplayText.painted(shown, rightToLeft)).isEqualTo(painted);
    }

    @Property(tries = 500)
    void isAsLongAsWhatIsStoredAndKeepsPairs(@ForAll String stored) {
        String shown = DisplayText.of(stored);
        assertThat(shown).hasSameSizeAs(stored);
        assertThat(DisplayText.of(shown)).isEqualTo(shown);
        for (int i = 0; i < shown.length(); i++) {
            assertThat(shown.codePointAt(i) >= 0xd800 && shown.codePointAt(i) <= 0xdbff).isFalse();
        }
    }
}
