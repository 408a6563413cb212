package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {

    @ParameterizedTest
    @CsvSource({
        "Cranes stand still, LEFT_TO_RIGHT",
        "340 ألف, RIGHT_TO_LEFT",
        "«12» שלום, RIGHT_TO_LEFT",
        "'\u2067abc\u2069 ألف', RIGHT_TO_LEFT",
        "'\u2067abc', NEUTRAL",
        "'\u2069abc', LEFT_TO_RIGHT",
        "340 — …, NEUTRAL",
        "'', NEUTRAL",
        "𞤀𞤁 abc, RIGHT_TO_LEFT"
    })
    void theFirstStrongCharacterDecides(String paragraph, Directions.Base base) {
        assertThat(Directions.of(paragraph)).isEqualTo(base);
    }

    /// ICU's own first-strong rule knows no isolates, so it is the judge where there are none.
    @Property
    @Domain(AnyText.class)
    void agreesWithTheBidirectionalAlgorithm(@ForAll String text) {
        Segmentation found = Segmentation.of(text, "");
        for (int i = 0; i < found.paragraphCount(); i++) {
            String paragraph = found.paragraph(i).of(text);
            if (paragraph.codePoints().anyMatch(c -> c >= 0x2066 && c <= 0x2069)) {
                continue;
            }
            byte direction = Bidi.getBaseDirection(paragraph);
            assertThat(Directions.of(text, found.paragraph(i)))
                    .isEqualTo(
                            direction == Bidi.LTR
                                    ? Directions.Base.LEFT_TO_RIGHT
                                    : direction == Bidi.RTL
                                            ? Directions.Base.RIGHT_TO_LEFT
                                            : Directions.Base.NEUTRAL);
        }
    }
}
