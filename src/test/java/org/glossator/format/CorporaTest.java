package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Files that others wrote, which may not be kept here: `GLOSSATOR_CORPORA` names the folder that
/// holds `html-articles` (pages of Mozilla's readability tests with `expected.json`) and
/// `nasty-text`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class CorporaTest {

    private static Path folder(String name) {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), name);
    }

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        expected().propertyNames().forEach(pages::add);
        return pages;
    }

    private static JsonNode expected() throws IOException {
        Path file = folder("html-articles").resolve("expected.json");
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticleOnThePage(String page) throws IOException {
        JsonNode wanted = expected().path(page);
        Bundle found =
                Bundles.read(new Html(), Source.of(folder("html-articles").resolve(page), null))
                        .getFirst();
        String start = solid(wanted.path("expected_text_start").asString()).substring(0, 40);
        double share =
                (double) words(found.text()).length() / wanted.path("expected_text_chars").asInt();
        assertThat(solid(found.text())).contains(start);
        assertThat(share).as("share of the expected text").isBetween(0.75, 1.25);
        if (!wanted.path("byline").isNull()) {
            assertThat(found.details().byline()).contains(wanted.path("byline").asString());
        }
        if (!wanted.path("lang").isNull()) {
            assertThat(found.details().language()).isEqualTo(wanted.path("lang").asString());
        }
    }

    static List<Path> nasty(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder("nasty-text"))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static List<Path> nastyTexts() throws IOException {
        return nasty(".txt");
    }

    static List<Path> nastyJson() throws IOException {
        return nasty(".json");
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void readsAnyText(Path file) throws IOException {
        Bundle bundle = Bundles.read(new Txt(), Source.of(file, null)).getFirst();
        assertThat(bundle.text()).isEqualTo(Normalized.of(Files.readString(file)).text());
    }

    /// None of them is a document, so each is refused with one line, whatever else is wrong.
    @ParameterizedTest
    @MethodSource("nastyJson")
    void refusesJsonThatIsNoDocument(Path file) {
        assertThatThrownBy(() -> Bundles.read(new Jsonl(), Source.of(file, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(file + ":")
                .hasMessageNotContaining("\n");
    }

    /// Without white space, about which two readers of a page need not agree.
    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
