package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;

class TimesTest {

    private final Times times = new Times();

    @Property
    void agreesWithTheLibraryBothWays(
            @ForAll @LongRange(min = -100_000_000_000_000L, max = 300_000_000_000_000L)
                    long millis) {
        Instant at = Instant.ofEpochMilli(millis);
        assertThat(times.format(at)).isEqualTo(at.toString());
        assertThat(times.parse(at.toString())).isEqualTo(at);
        Instant second = Instant.ofEpochSecond(millis / 1000);
        assertThat(times.format(second)).isEqualTo(second.toString());
        assertThat(times.parse(second.toString())).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T09:30:00.123456Z",
                "2026-11-24T10:30:00+01:00",
                "2026-11-24T24:00:00Z",
                "+12026-11-24T09:30:00Z"
            })
    void leavesTheUnusualToTheLibrary(String text) {
        assertThat(times.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(times.format(Instant.parse(text))).isEqualTo(Instant.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-24T09:30:00Z",
                "2026-02-30T09:30:00Z",
                "2026-11-24T09:61:00Z",
                "noon"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> times.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
