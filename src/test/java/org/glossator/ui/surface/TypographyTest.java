package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;

class TypographyTest {

    /// In text sizes and pixels: an article in a wide window, one between two panes, a sliver.
    @ParameterizedTest
    @CsvSource({
        "18, 630, 31.5",
        "18, 433, 31.5",
        "18, 330, 27",
        "18, 197, 22.5",
        "18, 48, 22.5",
        "36, 660, 54"
    })
    void aHeadlineIsSmallerInANarrowColumn(double size, double column, double headline) {
        Typography type =
                Typography.of("Serif", "SansSerif", Faces.DEFAULT, size, 1.6, 70).in(column);
        assertThat(type.size(Rank.HEADLINE)).isEqualTo(headline);
        assertThat(type.size(Rank.TEXT)).isEqualTo(size);
        assertThat(List.of(Rank.HEADLINE, Rank.FIRST, Rank.SECOND, Rank.THIRD))
                .isSortedAccordingTo(
                        Comparator.comparingDouble((Rank one) -> type.size(one)).reversed());
        assertThat(type.size(Rank.SECOND)).isBetween(size + 0.5, type.size(Rank.FIRST) - 0.5);
        assertThat(type.size(Rank.THIRD)).isEqualTo(size);
    }
}
