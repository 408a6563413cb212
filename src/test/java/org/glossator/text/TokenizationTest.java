package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TokenizationTest {

    private static List<String> tokens(Tokenization by, String text) {
        return by.tokens(Segmentation.of(text, "")).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“No,” he said.; “No,”|he|said.; “|No|,|”|he|said|.",
                "x 🏗️  y\u00a0z; x|🏗️|y|z; x|🏗️|y|z",
                "می\u200cرود رفت; می\u200cرود|رفت; می\u200cرود|رفت",
                "x \u200b y; x|y; x|y",
            })
    void cutsAtWhiteSpaceOrByTheRules(String text, String spaces, String rules) {
        assertThat(tokens(Tokenization.WHITESPACE, text)).containsExactly(spaces.split("\\|"));
        assertThat(tokens(Tokenization.ICU, text)).containsExactly(rules.split("\\|"));
    }

    @Property(tries = 300)
    void tokensStandApartInOrderAndHoldAllThatIsSeen(@ForAll Tokenization by, @ForAll String any) {
        String text = any.replace('\r', ' ');
        int at = 0;
        for (Span token : by.tokens(Segmentation.of(text, ""))) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(at);
            assertThat(token.length()).isPositive();
            assertThat(text.substring(at, token.begin()).codePoints())
                    .allMatch(c -> Characters.isBlank(c));
            at = token.end();
        }
        assertThat(text.substring(at).codePoints()).allMatch(c -> Characters.isBlank(c));
    }
}
