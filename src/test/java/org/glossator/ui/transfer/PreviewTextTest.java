package org.glossator.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class PreviewTextTest {

    @Test
    void leavesShortLinesAlone() {
        assertThat(PreviewText.of("one O\ntwo O")).isEqualTo("one O\ntwo O\n");
    }

    @Test
    void breaksLongLinesAtSpaces() {
        assertThat(PreviewText.of("word ".repeat(40)).lines())
                .allSatisfy(line -> assertThat(line).startsWith("word").hasSizeLessThan(66));
    }

    @Test
    void cutsOffWhatNobodyReads() {
        assertThat(PreviewText.of("x".repeat(100_000))).endsWith("…").hasSizeLessThan(13_000);
    }

    @Test
    void readsEveryLineFromTheLeft() {
        assertThat(PreviewText.of("وادي O")).startsWith("\u200e");
    }

    @Property
    void breaksAnyTextAndLosesNothing(@ForAll String text) {
        String flat = text.replaceAll("\\R", " ");
        assertThat(PreviewText.of(flat).replace("\n", "").replace("\u200e", ""))
                .isEqualTo(flat.replace("\u200e", ""));
    }
}
