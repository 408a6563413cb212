package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.glossator.text.Span;
import org.glossator.ui.article.PatternFinder.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PatternFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On 3 May and 14 June 2024 | \\d+         | 3 13 21
                    Müller met Ångström       | \\b[äöüå]\\w+ | 11
                    Москва и МОСКВА           | москва      | 0 9
                    one\\ntwo                  | ^t          | ''
                    aaa                       | x*          | ''
                    """)
    void findsWhatTheExpressionMatches(String text, String expression, String begins) {
        Outcome outcome = PatternFinder.find(text, expression, false);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Hits.class,
                        hits ->
                                assertThat(
                                                String.join(
                                                        " ",
                                                        hits.spans().stream()
                                                                .map(s -> s.begin() + "")
                                                                .toList()))
                                        .isEqualTo(begins));
    }

    @Test
    void linesBeginAndEnd() {
        assertThat(PatternFinder.find("one\ntwo", "^t.*$", true))
                .isEqualTo(new Outcome.Hits(List.of(new Span(4, 7))));
    }

    @Test
    void matchesCaseWhenAsked() {
        assertThat(PatternFinder.find("Moscow, moscow", "m\\w+", true))
                .isEqualTo(new Outcome.Hits(List.of(new Span(8, 14))));
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        assertThat(PatternFinder.find("text", "(a", false))
                .isInstanceOfSatisfying(
                        Outcome.Unreadable.class,
                        outcome -> assertThat(outcome.why()).contains("group"));
    }

    @Test
    void givesUpWhatWouldTakeForever() {
        assertThat(PatternFinder.find("a".repeat(5_000), "(a+)+b", false))
                .isEqualTo(new Outcome.TooSlow());
        assertThat(PatternFinder.find("ab".repeat(500_000), "(a|b)*c", false))
                .isEqualTo(new Outcome.TooSlow());
    }

    @Property(tries = 300)
    void anyExpressionIsFoundOrRefused(
            @ForAll @StringLength(max = 200) String text,
            @ForAll @StringLength(max = 12) String expression) {
        Outcome outcome = PatternFinder.find(text, expression, false);
        if (outcome instanceof Outcome.Hits(List<Span> spans)) {
            assertThat(spans).allMatch(span -> !span.isEmpty() && span.end() <= text.length());
        }
    }
}
