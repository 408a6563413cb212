package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class TxtTest {

    private static Bundle read(String text) {
        return Bundles.read(new Txt(), Source.pasted("dir/story.txt", text)).getFirst();
    }

    @Test
    void takesDetailsFromBeforeTheText() {
        Bundle bundle =
                read(
                        """
                        ---
                        source: Corran Harbour Post
                        Byline: Ines Aldercott
                        date: 2026-03-11
                        url: https://example.org/a:b
                        language: en
                        ---
                        Cranes stand still

                        PORT SELWICK — Some.
                        """);
        assertThat(bundle.id()).isEqualTo("story");
        assertThat(bundle.text()).isEqualTo("Cranes stand still\n\nPORT SELWICK — Some.\n");
        assertThat(bundle.details())
                .isEqualTo(
                        new Details(
                                "Cranes stand still",
                                "Corran Harbour Post",
                                "Ines Aldercott",
                                "2026-03-11",
                                "https://example.org/a:b",
                                "en",
                                Direction.AUTO,
                                null,
                                ""));
    }

    @Test
    void keepsALineOfDashesThatBeginsNoDetails() {
        assertThat(read("---\nHe said.\n---\nMore.").text()).isEqualTo("---\nHe said.\n---\nMore.");
        assertThat(read("\n\n  Head \n\nBody").details().title()).isEqualTo("Head");
    }

    @Test
    void cutsAFirstParagraphToATitle() {
        assertThat(read("word ".repeat(100)).details().title())
                .isEqualTo("word ".repeat(16).strip() + "…");
    }

    @Test
    void namesFieldsItDoesNotKnow() {
        List<Loss> losses =
                new Txt().read(Source.pasted("a.txt", "---\nmood: grey\n---\nText"), _ -> {});
        assertThat(losses).containsExactly(new Loss("front matter", 1, "a.txt: mood: grey"));
    }

    @Test
    void refusesDetailsWithoutAText() {
        assertThatThrownBy(() -> read("---\nsource: x\n---\n \n"))
                .hasMessageContaining("no text behind the second ---");
    }

    static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("sample-articles"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(samples::add);
        }
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSampleArticles(Path file) {
        Bundle bundle = Bundles.read(new Txt(), Source.of(file, null)).getFirst();
        assertThat(bundle.text()).startsWith(bundle.details().title() + "\n");
        assertThat(bundle.details().source()).isNotEmpty();
        assertThat(file.getFileName().toString())
                .startsWith(bundle.details().language().substring(0, 2));
    }
}
