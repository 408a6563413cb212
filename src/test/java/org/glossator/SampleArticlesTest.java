package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sample corpus is complete, readable and as its own page says.
class SampleArticlesTest {

    private static final Path FOLDER = Path.of("sample-articles");
    private static final Path LIST = FOLDER.resolve("contents.list");
    private static final String RULE = "---\n";
    private static final int LONG = 5_000;
    private static final JsonMapper JSON = new JsonMapper();

    static List<String> articles() throws IOException {
        return Files.readAllLines(LIST);
    }

    @Test
    void listAndFolderMatch() throws IOException {
        List<String> found;
        try (Stream<Path> files = Files.list(FOLDER)) {
            found =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".txt") || name.endsWith(".html"))
                            .toList();
        }
        assertThat(articles()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void languagesArePresent() throws IOException {
        Map<String, Long> count =
                articles().stream()
                        .collect(
                                Collectors.groupingBy(
                                        name -> name.substring(0, 2),
                                        TreeMap::new,
                                        Collectors.counting()));
        assertThat(count).containsKeys("ar", "es", "fa", "hi", "ru", "zh");
        assertThat(count.get("en")).isGreaterThanOrEqualTo(8);
        assertThat(articles()).anyMatch(name -> name.endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void saysWhereItWasRead(String name) throws IOException {
        String raw = decode(name);
        Map<String, String> fields = name.endsWith(".html") ? head(raw) : frontMatter(raw);
        assertThat(fields).containsKeys("source", "byline", "date", "url", "language");
        assertThat(fields.values()).noneMatch(String::isBlank);
        assertThat(LocalDate.parse(fields.get("date"))).isNotNull();
        assertThat(fields.get("url")).startsWith("https://example.org/");
        assertThat(Locale.forLanguageTag(fields.get("language")).getLanguage())
                .isEqualTo(name.substring(0, 2));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isAsLongAsAnArticle(String name) throws IOException {
        int words = words(text(name), ULocale.forLanguageTag(name.substring(0, 2)));
        assertThat(words)
                .satisfiesAnyOf(
                        n -> assertThat(n).isBetween(250, 900),
                        n -> assertThat(n).isGreaterThan(LONG));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isListedWithItsLength(String name) throws IOException {
        String text = text(name);
        long length =
                name.startsWith("zh")
                        ? text.codePoints().filter(Character::isIdeographic).count()
                        : text.strip().split("\\s+").length;
        assertThat(Files.readAllLines(FOLDER.resolve("README.md")))
                .anySatisfy(row ->
                        assertThat(row)
                                .startsWith("| `%s` |".formatted(name))
                                .contains(String.format(Locale.ROOT, "| %,d ", length)));
    }

    @Test
    void oneIsLong() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : articles()) {
            texts.add(body(decode(name)));
        }
        assertThat(texts).anyMatch(text -> text.split("\\s+").length > LONG);
    }

    @Test
    void oneHasEmoji() throws IOException {
        List<String> with = new ArrayList<>();
        for (String name : articles()) {
            if (decode(name).codePoints().anyMatch(Character::isEmojiPresentation)) {
                with.add(name);
            }
        }
        assertThat(with).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand-a", "hand-b"})
    void referenceQuotesAreSlicesOfTheArticles(String hand) throws IOException {
        List<JsonNode> documents = reference(hand);
        assertThat(documents).hasSize(6);
        for (JsonNode document : documents) {
            String name = document.get("id").asString();
            String text = document.get("text").asString();
            assertThat(text).as(name).isEqualTo(body(decode(name + ".txt")));
            assertThat(document.get("set").asString()).isEqualTo(hand);
            int[] points = text.codePoints().toArray();
            for (JsonNode span : document.get("spans")) {
                int start = span.get("start").asInt();
                int end = span.get("end").asInt();
                assertThat(new String(points, start, end - start))
                        .as("%s in %s, %d to %d", hand, name, start, end)
                        .isEqualTo(span.get("quote").asString());
                assertThat(span.get("label").asString()).isIn("claim", "actor", "location");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand-a", "hand-b"})
    void referenceFragmentsFillTheirSpanFromEndToEnd(String hand) throws IOException {
        int seen = 0;
        for (JsonNode document : reference(hand)) {
            for (JsonNode span : document.get("spans")) {
                JsonNode fragments = span.get("fragments");
                if (fragments == null) {
                    continue;
                }
                seen++;
                int last = -1;
                for (JsonNode fragment : fragments) {
                    assertThat(fragment.get(0).asInt()).isGreaterThan(last);
                    last = fragment.get(1).asInt();
                    assertThat(last).isGreaterThan(fragment.get(0).asInt());
                }
                assertThat(fragments.get(0).get(0).asInt()).isEqualTo(span.get("start").asInt());
                assertThat(last).isEqualTo(span.get("end").asInt());
            }
        }
        assertThat(seen).as("claims interrupted by their attribution").isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand-a", "hand-b"})
    void referenceRelationsLeadFromClaimsToActors(String hand) throws IOException {
        for (JsonNode document : reference(hand)) {
            Map<String, String> labels = new TreeMap<>();
            for (JsonNode span : document.get("spans")) {
                labels.put(span.get("id").asString(), span.get("label").asString());
            }
            assertThat(document.get("relations")).isNotEmpty();
            for (JsonNode relation : document.get("relations")) {
                assertThat(relation.get("label").asString()).isEqualTo("speaker");
                assertThat(labels).containsEntry(relation.get("from").asString(), "claim");
                assertThat(labels).containsEntry(relation.get("to").asString(), "actor");
            }
        }
    }

    @Test
    void theTwoHandsShareNoIdAndDoNotAgreeOnAll() throws IOException {
        Set<String> ids = new HashSet<>(ids("hand-a"));
        assertThat(ids).doesNotContainAnyElementsOf(ids("hand-b"));
        Set<String> shared = new HashSet<>(marks("hand-a"));
        Set<String> other = marks("hand-b");
        int all = shared.size() + other.size();
        shared.retainAll(other);
        assertThat(2.0 * shared.size() / all).isBetween(0.65, 0.85);
    }

    private static List<String> ids(String hand) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode document : reference(hand)) {
            document.get("spans").forEach(span -> ids.add(span.get("id").asString()));
            document.get("relations").forEach(link -> ids.add(link.get("id").asString()));
        }
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private static Set<String> marks(String hand) throws IOException {
        Set<String> marks = new HashSet<>();
        for (JsonNode document : reference(hand)) {
            for (JsonNode span : document.get("spans")) {
                marks.add(
                        Stream.of("label", "start", "end", "fragments")
                                .map(span::get)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ", document.get("id") + " ", "")));
            }
        }
        return marks;
    }

    private static List<JsonNode> reference(String hand) throws IOException {
        return Files.readAllLines(FOLDER.resolve("reference").resolve(hand + ".jsonl")).stream()
                .map(JSON::readTree)
                .toList();
    }

    /// Strict: a malformed byte throws.
    private static String decode(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Map<String, String> frontMatter(String raw) {
        assertThat(raw).startsWith(RULE);
        return Arrays.stream(raw.substring(RULE.length(), raw.indexOf("\n" + RULE)).split("\n"))
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    private static Map<String, String> head(String raw) {
        Document page = Jsoup.parse(raw);
        return Map.of(
                "source", page.select("meta[property=og:site_name]").attr("content"),
                "byline", page.select("meta[name=author]").attr("content"),
                "date",
                        page.select("meta[property=article:published_time]")
                                .attr("content")
                                .substring(0, "2026-10-21".length()),
                "url", page.select("link[rel=canonical]").attr("href"),
                "language", page.select("html").attr("lang"));
    }

    private static String text(String name) throws IOException {
        String raw = decode(name);
        return name.endsWith(".html")
                ? Jsoup.parse(raw).select("h1, .article-body > p, .article-body > h2").text()
                : body(raw);
    }

    /// What follows the front matter, to the last line end: the text as `txt` files are read.
    private static String body(String raw) {
        return raw.startsWith(RULE)
                ? raw.substring(raw.indexOf("\n" + RULE) + RULE.length() + 1)
                : raw;
    }

    private static int words(String text, ULocale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        int count = 0;
        breaks.first();
        while (breaks.next() != BreakIterator.DONE) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                count++;
            }
        }
        return count;
    }
}
