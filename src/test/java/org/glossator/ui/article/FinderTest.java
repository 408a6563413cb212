package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FinderTest {

    private static final Finder ANY_CASE = new Finder(false);
    private static final Finder SAME_CASE = new Finder(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The MINISTER and the minister | minister   | 4 21
                    The minister’s “no”           | MINISTER'S | 4
                    The minister’s “no”           | \"no\"     | 15
                    talks – again                 | talks - ag | 0
                    İstanbul, ISTANBUL, istanbul  | istanbul   | 0 10 20
                    ΟΔΟΣ, οδος, οδοσ              | οδος       | 0 6 12
                    Straße                        | strasse    | ''
                    Москва и МОСКВА               | москва     | 0 9
                    قالت الوزارة إن الوزارة       | الوزارة    | 5 16
                    aaaa                          | aa         | 0 2
                    """)
    void findsWhatAReaderMeans(String text, String query, String begins) {
        String found =
                String.join(
                        " ",
                        ANY_CASE.find(text, query).stream()
                                .map(hit -> String.valueOf(hit.begin()))
                                .toList());
        assertThat(found).isEqualTo(begins);
    }

    @Test
    void matchesCaseWhenAsked() {
        assertThat(SAME_CASE.find("Moscow, moscow", "Moscow")).containsExactly(new Span(0, 6));
    }

    @Test
    void findsNothingForNothing() {
        assertThat(ANY_CASE.find("text", "")).isEmpty();
        assertThat(ANY_CASE.find("", "text")).isEmpty();
    }

    @Property
    void hitsAreWhereTheTextHasTheWords(
            @ForAll String text, @ForAll @NotEmpty @StringLength(max = 3) String query) {
        List<Span> hits = ANY_CASE.find(text + query + text, query);

        assertThat(hits).isNotEmpty().isSorted();
        assertThat(hits).allMatch(hit -> hit.length() == query.length());
        assertThat(hits)
                .allMatch(hit ->
                        ANY_CASE.find(hit.of(text + query + text), query)
                                .equals(List.of(new Span(0, query.length()))));
    }
}
