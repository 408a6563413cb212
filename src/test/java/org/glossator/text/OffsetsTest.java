package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class OffsetsTest {

    private static final String TEXT = "a🏃💨b é 👩‍👩‍👧 𝒳";

    @Test
    void convertsBothWaysAtEveryCodePoint() {
        Offsets offsets = Offsets.of(TEXT);
        assertThat(offsets.codePoints()).isEqualTo(TEXT.codePointCount(0, TEXT.length()));
        for (int point = 0; point <= offsets.codePoints(); point++) {
            int unit = TEXT.offsetByCodePoints(0, point);
            assertThat(offsets.toUnit(point)).isEqualTo(unit);
            assertThat(offsets.toCodePoint(unit)).isEqualTo(point);
        }
    }

    @Test
    void refusesTheMiddleOfAPair() {
        Offsets offsets = Offsets.of("a🏃b");
        assertThat(offsets.splitsPair(2)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toCodePoint(2));
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toCodePoint(5));
        assertThatIllegalArgumentException().isThrownBy(() -> offsets.toUnit(4));
    }

    @Property
    void agreesWithTheStringOnAnyText(@ForAll String text) {
        Offsets offsets = Offsets.of(text);
        assertThat(offsets.codePoints()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= offsets.codePoints(); point++) {
            int unit = text.offsetByCodePoints(0, point);
            assertThat(offsets.toUnit(point)).isEqualTo(unit);
            assertThat(offsets.toCodePoint(unit)).isEqualTo(point);
        }
    }
}
