package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void typesettingIsWhatTheKeyboardHas() {
        assertThat(Fold.TYPESETTING.of("“It’s” – a\u00a0Test")).isEqualTo("\"It's\" - a Test");
        assertThat(Fold.CASE.of("“It’s” – a\u00a0Test")).isEqualTo("\"it's\" - a test");
    }

    @Property
    @Domain(AnyText.class)
    void whatIsFoundIsWhereTheFoldedTextHasIt(@ForAll String text, @ForAll String wanted) {
        for (Fold fold : Fold.values()) {
            String folded = fold.of(wanted);
            assertThat(fold.of(text)).hasSameSizeAs(text);
            if (!folded.isEmpty()) {
                assertThat(fold.indexOf(text, folded, 0)).isEqualTo(fold.of(text).indexOf(folded));
            }
        }
    }
}
