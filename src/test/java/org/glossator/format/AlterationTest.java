package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AlterationTest {

    /// As XML 1.0 has it, 2.2: `#x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] |
    /// [#x10000-#x10FFFF]`.
    private static boolean isChar(int point) {
        return point == 0x9
                || point == 0xa
                || point == 0xd
                || point >= 0x20 && point <= 0xd7ff
                || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000;
    }

    @Test
    void knowsWhatXmlCanHold() {
        List<String> wrong = new ArrayList<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            String text = "a" + Character.toString(point) + "b";
            if (Alteration.isXml(text) != isChar(point)) {
                wrong.add(Integer.toHexString(point));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void putsOneCharacterForEachThatXmlCannotHold() {
        assertThat(Alteration.xml("\ud83d\udcf0\u0000\ud83d \udcf0\ud83d"))
                .isEqualTo("\ud83d\udcf0\ufffd\ufffd \ufffd\ufffd");
    }

    @Test
    void leavesTheRestAsItIs() {
        String text = "\ud83d\udcf0 a\r\n\u0085\u007f";
        assertThat(Alteration.xml(text)).isSameAs(text);
    }
}
