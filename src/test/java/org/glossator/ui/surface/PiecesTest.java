package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class PiecesTest {

    private static Pieces of(String text) {
        return Pieces.of(text, Locale.ENGLISH);
    }

    @Test
    void paragraphsArePiecesWithoutTheirLineFeeds() {
        Pieces pieces = of("ab\n\ncde\n");
        assertThat(pieces.count()).isEqualTo(4);
        assertThat(pieces.span(0)).isEqualTo(new Span(0, 2));
        assertThat(pieces.span(1)).isEqualTo(new Span(3, 3));
        assertThat(pieces.span(2)).isEqualTo(new Span(4, 7));
        assertThat(pieces.span(3)).isEqualTo(new Span(8, 8));
        assertThat(pieces.at(2)).isZero();
        assertThat(pieces.at(8)).isEqualTo(3);
    }

    @Test
    void anEmptyTextIsOnePiece() {
        assertThat(of("").count()).isOne();
        assertThat(of("").at(0)).isZero();
    }

    @Test
    void longParagraphsAreCutAfterSentences() {
        String sentence = "The port was closed on Monday. ";
        Pieces pieces = of("Title\n" + sentence.repeat(400));
        assertThat(pieces.count()).isGreaterThan(6);
        for (int piece = 2; piece < pieces.count(); piece++) {
            assertThat(pieces.opensParagraph(piece)).isFalse();
            assertThat(pieces.paragraphBegin(piece)).isEqualTo(6);
            assertThat((pieces.begin(piece) - 6) % sentence.length()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "\ud83d\udc68\u200d\ud83d\udc69", "e\u0301", "wort ", "\udc00"})
    void piecesCoverTheTextAndStayShort(String unit) {
        String text = unit.repeat(30_000);
        Pieces pieces = of(text);
        int reached = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            assertThat(pieces.begin(piece)).isEqualTo(reached);
            reached = pieces.end(piece);
            assertThat(pieces.span(piece).length()).isBetween(1, Pieces.LIMIT);
            assertThat(pieces.begin(piece) % unit.length()).isZero();
        }
        assertThat(reached).isEqualTo(text.length());
    }
}
