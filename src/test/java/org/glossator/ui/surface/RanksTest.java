package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.ui.surface.Rank.FIRST;
import static org.glossator.ui.surface.Rank.HEADLINE;
import static org.glossator.ui.surface.Rank.SECOND;
import static org.glossator.ui.surface.Rank.TEXT;
import static org.glossator.ui.surface.Rank.THIRD;

import org.glossator.model.Direction;
import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class RanksTest {

    private static final String TEXT_OF_FIVE = "Head\n😀 One\nTwo\nThree\nFour";

    @Test
    void goByTheLevelsATextHas() {
        assertThat(ranks(new Heading.InText(""), heading("😀 One", 3), heading("Two", 5)))
                .containsExactly(HEADLINE, FIRST, SECOND, TEXT, TEXT);
        assertThat(
                        ranks(
                                Heading.NONE,
                                heading("Head", 4),
                                heading("😀 One", 2),
                                heading("Two", 6),
                                heading("Four", 5)))
                .containsExactly(SECOND, FIRST, THIRD, TEXT, THIRD);
    }

    @Test
    void aHeadingOverTwoParagraphsIsOneInBoth() {
        assertThat(ranks(Heading.NONE, heading("Two\nThree", 1)))
                .containsExactly(TEXT, TEXT, FIRST, FIRST, TEXT);
    }

    @Test
    void theHeadlineStaysOneIfItIsAHeadingToo() {
        assertThat(ranks(new Heading.InText(""), heading("Head", 1), heading("Two", 2)))
                .containsExactly(HEADLINE, TEXT, SECOND, TEXT, TEXT);
    }

    private static List<Rank> ranks(Heading head, Subheading... headings) {
        SurfaceText content =
                new SurfaceText(TEXT_OF_FIVE, Direction.AUTO, "", head, List.of(headings));
        Pieces pieces = Pieces.of(TEXT_OF_FIVE, Locale.ROOT);
        Ranks ranks = new Ranks(content, pieces);
        List<Rank> found = new ArrayList<>();
        for (int piece = 0; piece < pieces.count(); piece++) {
            found.add(ranks.of(pieces.paragraphBegin(piece)));
        }
        return found;
    }

    private static Subheading heading(String words, int level) {
        int begin = TEXT_OF_FIVE.indexOf(words);
        return new Subheading(new Span(begin, begin + words.length()), level);
    }
}
