package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.text.Quotations;
import org.glossator.text.Segmentation;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A whole article annotated with the keyboard alone. A golden file says what the project is to
/// hold afterwards: `tag: quote` in text order, a claim with ` <- ` and its speaker.
class KeyboardTest {

    private static final String SPEAKER = " <- ";

    /// One line of a golden file, where it stands in the text.
    private record Wanted(String tag, Span span, Optional<String> speaker) {}

    @ParameterizedTest
    @CsvSource({
        "en-01-harbour-strike.txt, Cranes stand still, en, false",
        "ar-01-water-station.txt, روايتان, ar, true",
    })
    void annotatesAWholeArticle(
            String file, String title, String language, boolean rightToLeft, @TempDir Path folder)
            throws IOException {
        List<String> golden =
                Files.readAllLines(Path.of("src", "test", "resources", "keyboard", file));
        Settings narrowPanes =
                Workbench.settings(ThemeChoice.LIGHT)
                        .withPanes(new Settings.Panes(true, 190, true, 200));
        Workbench bench =
                new Workbench(folder, narrowPanes, 1000, 900)
                        .create()
                        .importing(Workbench.ARTICLES);
        try (Hand hand = new Hand(bench)) {
            bench.article(title);
            FxThread.run(() -> bench.desk().articleView().focusArticle());
            List<Wanted> wanted = places(bench.text(), golden);
            List<Wanted> quoted = quoted(wanted, Segmentation.of(bench.text(), language));
            Typist typist = new Typist(hand, language, rightToLeft);

            wanted.stream()
                    .filter(one -> !quoted.contains(one))
                    .forEach(one -> typist.tag(one.span(), one.tag()));
            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.HOME, KeyCode.CONTROL);
            Span next = typist.nextQuotation();
            while (!next.isEmpty()) {
                take(typist, quoted, next);
                next = typist.nextQuotation();
            }

            Await.that(() ->
                    assertThat(bench.rows().spoken(bench.title()))
                            .containsExactlyElementsOf(golden));
        }
    }

    private static void take(Typist typist, List<Wanted> quoted, Span quotation) {
        quoted.stream()
                .filter(one -> one.span().equals(quotation))
                .forEach(one -> {
                    typist.claim(quotation);
                    one.speaker().ifPresent(typist::accept);
                });
    }

    private static List<Wanted> places(String text, List<String> golden) {
        List<Wanted> places = new ArrayList<>();
        int from = 0;
        for (String line : golden) {
            int colon = line.indexOf(": ");
            int arrow = line.indexOf(SPEAKER);
            String quote = line.substring(colon + 2, arrow < 0 ? line.length() : arrow);
            int begin = text.indexOf(quote, from);
            assertThat(begin).as(line).isNotNegative();
            places.add(
                    new Wanted(
                            line.substring(0, colon),
                            new Span(begin, begin + quote.length()),
                            arrow < 0
                                    ? Optional.empty()
                                    : Optional.of(line.substring(arrow + SPEAKER.length()))));
            from = begin;
        }
        return places;
    }

    /// The claims that are a whole quotation and lie in no other.
    private static List<Wanted> quoted(List<Wanted> wanted, Segmentation text) {
        List<Span> quotations =
                Quotations.of(text.text()).all().stream()
                        .filter(one -> one.depth() == 0)
                        .flatMap(one -> Snap.toWords(text, one.inner()).stream())
                        .toList();
        return wanted.stream()
                .filter(one -> one.tag().equals("claim") && quotations.contains(one.span()))
                .toList();
    }
}
