package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class ExportFilterTest {

    private static Details details(String source, String date) {
        return new Details("x", source, "", date, "", "", Direction.AUTO, null, "");
    }

    private static ExportFilter dates(String from, String to) {
        return new ExportFilter(Set.of(), Set.of(), Set.of(), Set.of(), from, to, false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, 2026-03-11, 2026-03-11, true",
        "2026-03-11, 2026-03-12, '', false",
        "2026-03-11, '', 2026-03-10, false",
        "2026-03-11, 2026, 2026, true",
        "2026-03-11, 2026-03, 2026-03, true",
        "2026-03, 2026-03-11, '', true",
        "2025, 2026-01, '', false",
        "'', '', '', true",
        "'', 2026, '', false",
    })
    void comparesDatesAsFarAsTheyAreKnown(String date, String from, String to, boolean lets) {
        Details details = details("", date);
        assertThat(dates(from, to).lets(details)).isEqualTo(lets);
    }

    @ParameterizedTest
    @CsvSource({"en, en, true", "en-GB, en, true", "en, en-GB, false", "eno, en, false"})
    void aLanguageLetsItsKindsThrough(String language, String wanted, boolean lets) {
        ExportFilter filter =
                new ExportFilter(Set.of(), Set.of(), Set.of(), Set.of(wanted), "", "", false);
        assertThat(filter.lets(Details.titled("x").withLanguage(language))).isEqualTo(lets);
    }

    @Test
    void sourcesAndStates() {
        ExportFilter filter =
                new ExportFilter(
                        Set.of(WorkState.FINISHED),
                        Set.of(),
                        Set.of("Harbour Post"),
                        Set.of(),
                        "",
                        "",
                        false);
        assertThat(filter.lets(details("harbour post ", ""))).isTrue();
        assertThat(filter.lets(details("Tribune", ""))).isFalse();
        assertThat(filter.lets(WorkState.FINISHED)).isTrue();
        assertThat(filter.lets(WorkState.NEW)).isFalse();
    }
}
