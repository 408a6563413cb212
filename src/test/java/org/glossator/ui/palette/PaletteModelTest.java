package org.glossator.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PaletteModelTest {

    private static final List<PaletteEntry> ENTRIES =
            List.of(
                    entry("claim", "Tag as claim", false),
                    entry("find", "Find in article", true),
                    entry("next", "Next article", true),
                    entry("next-note", "Next annotation", true),
                    entry("previous", "Previous article", true));

    @Test
    void offersEverythingInItsOrderAndLastWhatCannotBeDone() {
        assertThat(ids(List.of(), ""))
                .containsExactly("find", "next", "next-note", "previous", "claim");
    }

    @Test
    void offersFirstWhatWasDoneLately() {
        assertThat(ids(List.of("previous", "gone", "next"), ""))
                .containsExactly("previous", "next", "find", "next-note", "claim");
        assertThat(ids(List.of("next-note"), "next")).startsWith("next-note", "next");
    }

    @Test
    void aBetterFitIsMoreThanHavingBeenDoneLately() {
        assertThat(ids(List.of("previous"), "na")).startsWith("next");
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        assertThat(ids(List.of(), "tag")).containsExactly("claim");
        assertThat(ids(List.of(), "zz")).isEmpty();
    }

    private static List<String> ids(List<String> recent, String typed) {
        return new PaletteModel(ENTRIES, recent)
                .rows(typed).stream().map(row -> row.entry().id()).toList();
    }

    private static PaletteEntry entry(String id, String text, boolean enabled) {
        return new PaletteEntry(id, text, PaletteEntry.Sign.NONE, List.of(), enabled, () -> {});
    }
}
