package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

import org.junit.jupiter.api.Test;

class NormalizedTest {

    @Test
    void endsEveryLineWithLf() {
        Normalized text = Normalized.of("\uFEFFa\r\nb\rc\nd\u0085e\u2028f\u2029g\u0000h\ud800i🏃");
        assertThat(text.text()).isEqualTo("a\nb\nc\nd\ne\nf\ng\uFFFDh\uFFFDi🏃");
        assertThat(text.lineEnds()).isEqualTo("CRLF CR LF NEL LS PS");
        assertThat(text.byteOrderMark()).isTrue();
        assertThat(text.replaced()).isEqualTo(2);
    }

    @Test
    void leavesARightTextAlone() {
        String text = "a\nb";
        assertThat(Normalized.of(text).text()).isSameAs(text);
        assertThat(Normalized.of("a").lineEnds()).isEqualTo("LF");
    }

    /// A span of the raw text marks the normalised form of what it marked.
    @Property
    void movesOffsetsAlong(
            @ForAll @Chars({'a', '\r', '\n', '\u2028'}) @CharRange(from = 'x', to = 'z') String raw,
            @ForAll int one,
            @ForAll int other) {
        int a = Math.floorMod(one, raw.length() + 1);
        int b = Math.floorMod(other, raw.length() + 1);
        int begin = Math.min(a, b);
        int end = Math.max(a, b);
        Normalized text = Normalized.of(raw);
        if (begin < end) {
            assertThat(text.text().substring(text.begin(begin), text.end(end)))
                    .isEqualTo(Normalized.of(raw.substring(begin, end)).text());
        }
    }
}
