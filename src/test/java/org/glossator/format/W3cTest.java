package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class W3cTest {

    private static final W3c W3C = new W3c();

    private static final String TEXT = "🏗️ The port office told Reuters.\nThe port is shut.";

    private static Source source(String name, String json, String... beside) {
        return new Source(
                name,
                () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                null,
                file -> {
                    for (int i = 0; i < beside.length; i += 2) {
                        if (file.equals(beside[i])) {
                            byte[] text = beside[i + 1].getBytes(StandardCharsets.UTF_8);
                            return Optional.of(Bundles.bytes(file, text));
                        }
                    }
                    return Optional.empty();
                });
    }

    private static Source source(String json) {
        return source("a.json", json, "a.txt", TEXT);
    }

    private static Bundle read(String json) {
        return Bundles.read(W3C, source(json)).getFirst();
    }

    private static List<Loss> losses(String json) {
        return W3C.read(source(json), _ -> {});
    }

    private static String annotation(String id, String rest) {
        return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"%s\", \"type\": \"Annotation\", %s}"
                .formatted(id, rest);
    }

    private static String tagged(String selectors) {
        return annotation(
                "#1",
                "\"body\": {\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\":"
                        + " \"actor\"}, \"target\": {\"source\": \"http://example.org/a\","
                        + " \"selector\": "
                        + selectors
                        + "}");
    }

    private static String quoted(String exact, String prefix, String suffix) {
        return "{\"type\": \"TextQuoteSelector\", \"exact\": \"%s\", \"prefix\": \"%s\", \"suffix\": \"%s\"}"
                .formatted(exact, prefix, suffix);
    }

    private static String placed(int start, int end) {
        return "{\"type\": \"TextPositionSelector\", \"start\": %d, \"end\": %d}"
                .formatted(start, end);
    }

    private static List<String> quotes(Bundle bundle) {
        List<String> quotes = new ArrayList<>();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                quotes.add(span.label() + " " + span.span().of(bundle.text()));
            }
        }
        return quotes;
    }

    @Test
    void writesTheGoldenFile() {
        assertThat(W3C.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.jsonld"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteWithoutLosses(@ForAll Bundle bundle) {
        assertThat(W3C.survey(WriteOptions.DEFAULT).losses(bundle)).isEmpty();
        RoundTrip.holds(W3C, WriteOptions.DEFAULT, bundle);
    }

    /// What the model demands of every annotation, in the words of its specification: context, one
    /// id, a type, at least one target.
    @Test
    void whatIsWrittenIsAnAnnotationOfTheModel() {
        JsonNode file =
                JsonMapper.shared().readTree(W3C.preview(Bundles.full(), WriteOptions.DEFAULT));
        assertThat(file.path("@context").path(0).asString()).isEqualTo(W3c.CONTEXT);
        assertThat(file.path("total").asInt()).isEqualTo(Bundles.full().marks().size());
        for (JsonNode item : file.path("first").path("items")) {
            assertThat(item.path("id").asString()).startsWith("#");
            assertThat(item.path("type").asString()).isEqualTo("Annotation");
            assertThat(item.path("target").isEmpty() && !item.path("target").isString()).isFalse();
        }
    }

    @Test
    void whatStandsAroundAQuoteIsNotCutWithinACharacter() {
        String family = "👨‍👩‍👧‍👦".repeat(6);
        Bundle bundle =
                Bundles.plain(
                        "a",
                        family + "port",
                        Bundles.span("x", family.length(), family.length() + 4));
        JsonNode target =
                JsonMapper.shared()
                        .readTree(W3C.preview(bundle, WriteOptions.DEFAULT))
                        .at("/first/items/0/target/selector/0");
        assertThat(target.path("prefix").asString()).isEqualTo("👨‍👩‍👧‍👦".repeat(4));
    }

    @ParameterizedTest
    @CsvSource({"7,18", "8,19"})
    void theQuoteTellsWhatPositionsCount(int start, int end) {
        String json = tagged("[" + quoted("port office", "", "") + "," + placed(start, end) + "]");
        assertThat(quotes(read(json))).containsExactly("actor port office");
    }

    @Test
    void aPositionAloneCountsCodePoints() {
        assertThat(quotes(read(tagged(placed(7, 18))))).containsExactly("actor port office");
    }

    @Test
    void aQuoteIsFoundByWhatStandsAroundIt() {
        assertThat(quotes(read(tagged(quoted("The  port", "Reuters. ", "")))))
                .containsExactly("actor The port");
        assertThat(
                        ((Mark.OnSpan)
                                        read(tagged(quoted("The port", "Reuters. ", " is")))
                                                .marks()
                                                .getFirst())
                                .span()
                                .begin())
                .isEqualTo(TEXT.lastIndexOf("The port"));
        assertThat(losses(tagged(quoted("The port", "", ""))))
                .extracting(Loss::kind)
                .containsExactly("quote in several places");
        assertThat(losses(tagged(quoted("The harbour", "", ""))))
                .extracting(Loss::kind)
                .containsExactly("quote of another text");
    }

    @Test
    void aPositionThatHasMovedIsNamed() {
        String json = tagged("[" + placed(0, 11) + "," + quoted("port office", "The ", "") + "]");
        assertThat(quotes(read(json))).containsExactly("actor port office");
        assertThat(losses(json)).extracting(Loss::kind).containsExactly("moved");
    }

    @Test
    void selectorsThatRefineEachOther() {
        String inner =
                quoted("The port office told Reuters.", "", "")
                        .replace("}", ", \"refinedBy\": " + placed(4, 8) + "}");
        assertThat(quotes(read(tagged(inner)))).containsExactly("actor port");
        String css =
                "{\"type\": \"CssSelector\", \"value\": \"p\", \"refinedBy\": "
                        + quoted("Reuters", "", "")
                        + "}";
        assertThat(quotes(read(tagged(css)))).containsExactly("actor Reuters");
        String range =
                "{\"type\": \"RangeSelector\", \"startSelector\": "
                        + quoted("told", "", "")
                        + ", \"endSelector\": "
                        + quoted("Reuters", "", "")
                        + "}";
        assertThat(quotes(read(tagged(range)))).containsExactly("actor told ");
        String fragment =
                "{\"type\": \"FragmentSelector\","
                        + " \"conformsTo\": \"http://tools.ietf.org/rfc/rfc5147\","
                        + " \"value\": \"char=7,11\"}";
        assertThat(quotes(read(tagged(fragment)))).containsExactly("actor port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XPathSelector", "SvgSelector", "DataPositionSelector"})
    void otherSelectorsAreNamed(String type) {
        String json = tagged("{\"type\": \"%s\", \"value\": \"/p[1]\"}".formatted(type));
        assertThat(read(json).marks()).isEmpty();
        assertThat(losses(json))
                .containsExactly(new Loss("selector " + type, 1, "a.json:1: record 1: #1"));
    }

    @Test
    void bodiesAreTagsNotesAndAttributes() {
        String json =
                annotation(
                        "http://example.org/1",
                        """
                        "motivation": "commenting",
                        "creator": {"type": "Person", "name": "Ines"},
                        "created": "2026-11-24T10:30:00+01:00",
                        "rights": "https://example.org/rights",
                        "generator": {"id": "https://example.org/tool"},
                        "body": [
                          {"type": "TextualBody", "purpose": "tagging", "value": "actor"},
                          {"type": "TextualBody", "purpose": "tagging", "value": "body"},
                          {"type": "TextualBody", "value": "check"},
                          {"type": "SpecificResource", "purpose": "identifying",
                           "source": "https://example.org/port"}],
                        "target": {"source": "b", "selector": {"type": "TextPositionSelector",
                          "start": 7, "end": 18}}\
                        """);
        Bundle read = read(json);
        assertThat(quotes(read)).containsExactly("actor port office", "body port office");
        Mark mark = read.marks().getFirst();
        assertThat(mark.note()).isEqualTo("check");
        assertThat(mark.attributes())
                .isEqualTo(
                        Map.of(
                                "identifying",
                                "https://example.org/port",
                                "rights",
                                "https://example.org/rights"));
        assertThat(mark.maker())
                .isEqualTo(new Mark.Maker("Ines", Instant.parse("2026-11-24T09:30:00Z")));
        assertThat(losses(json))
                .containsExactly(new Loss("property", 1, "a.json:1: record 1: generator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // As Recogito 1 has it.
                "\"motivation\": \"linking\", \"target\": [{\"id\": \"#1\"}, {\"id\": \"#2\"}],"
                        + " \"body\": [{\"type\": \"TextualBody\", \"purpose\": \"tagging\","
                        + " \"value\": \"told\"}]",
                "\"motivation\": \"linking\", \"target\": \"#1\", \"body\": [{\"value\": \"told\","
                        + " \"type\": \"TextualBody\", \"purpose\": \"tagging\"}, \"#2\"]",
            })
    void linksBetweenAnnotationsAreRelations(String link) {
        String json =
                "["
                        + annotation("#1", "\"target\": {\"selector\": " + placed(7, 18) + "}")
                        + ","
                        + annotation("#r", link)
                        + ","
                        + annotation("#2", "\"target\": {\"selector\": " + placed(24, 31) + "}")
                        + "]";
        assertThat(read(json).marks().getLast())
                .isEqualTo(new Mark.Relation("", "told", "#1", "#2", Map.of(), "", null));
        assertThat(losses(json)).isEmpty();
        assertThat(losses(json.replace("\"#2\", \"type\"", "\"#3\", \"type\"")))
                .extracting(Loss::kind)
                .containsExactly("relation");
    }

    @Test
    void severalTargetsAreStretches() {
        String json =
                annotation(
                        "#1",
                        "\"target\": [{\"source\": \"a\", \"selector\": %s}, {\"source\": \"a\", \"selector\": %s}]"
                                .formatted(placed(24, 31), placed(7, 11)));
        assertThat(((Mark.OnSpan) read(json).marks().getFirst()).fragments())
                .containsExactly(new Span(8, 12), new Span(25, 32));
    }

    @Test
    void eachSourceIsADocumentWithItsText() {
        String on = "\"target\": {\"source\": \"%s\", \"selector\": %s}";
        String json =
                annotation("1", on.formatted("http://example.org/x/eins.html", placed(0, 3)))
                        + "\n"
                        + annotation("2", on.formatted("zwei%20zwei.txt#char=1,2", placed(4, 5)))
                        + "\n"
                        + annotation("3", "\"bodyValue\": \"gut\", \"target\": \"drei.txt\"")
                        + "\n"
                        + annotation("4", "\"target\": \"vier.txt\"");
        Source source =
                source(
                        "all.jsonl",
                        json,
                        "eins.txt",
                        "Ein Hafen.",
                        "zwei zwei.txt",
                        "🏗Zwei.",
                        "drei.txt",
                        "Drei.");
        List<Bundle> read = Bundles.read(W3C, source);
        assertThat(read).extracting(Bundle::id).containsExactly("eins", "zwei zwei", "drei");
        assertThat(quotes(read.get(0))).containsExactly("annotation Ein");
        assertThat(quotes(read.get(1))).containsExactly("annotation i");
        assertThat(read.get(2).marks().getFirst())
                .isEqualTo(new Mark.OnDocument("", "annotation", Map.of(), "gut", null));
        assertThat(W3C.read(source, _ -> {}))
                .containsExactly(new Loss("target without text", 1, "all.jsonl: vier.txt"));
    }

    @Test
    void theTextMayStandInTheFile() {
        String json =
                annotation(
                        "1",
                        "\"target\": {\"source\": {\"id\": \"http://example.org/t\", \"value\":"
                                + " \"Ein Hafen.\"},"
                                + " \"selector\": %s}".formatted(placed(4, 9)));
        Bundle read = Bundles.read(W3C, source("b.json", json)).getFirst();
        assertThat(quotes(read)).containsExactly("annotation Hafen");
    }

    @Test
    void aPageBesideIsSearchedForQuotes() {
        String page =
                "<html><body><article><h1>Hafen zu</h1><p>%s</p></article></body></html>"
                        .formatted(
                                "Der Hafen bleibt am Montag geschlossen, sagt das Amt. ".repeat(9));
        String json =
                annotation(
                        "1",
                        "\"target\": {\"source\": \"http://example.org/p.html\", \"selector\": [%s, %s]}"
                                .formatted(placed(900, 905), quoted("Hafen zu", "", "")));
        Bundle read = Bundles.read(W3C, source("b.json", json, "p.html", page)).getFirst();
        assertThat(quotes(read)).containsExactly("annotation Hafen zu");
    }

    @Test
    void namesOfTheDraftsAreUnderstood() {
        Bundle read =
                read(
                        """
                        {"@id": "http://example.org/1", "@type": "oa:Annotation",
                         "motivatedBy": "oa:tagging", "annotatedBy": {"name": "Ines"},
                         "annotatedAt": "2026-11-24T09:30:00Z",
                         "hasBody": {"@type": "oa:SemanticTag", "related": "http://example.org/Q1"},
                         "hasTarget": {"@type": "oa:SpecificResource", "hasSource": "a",
                          "hasSelector": {"@type": "oa:TextPositionSelector",
                           "start": 7, "end": 18}}}
                        """);
        assertThat(quotes(read)).containsExactly("tagging port office");
        assertThat(read.marks().getFirst().attributes())
                .isEqualTo(Map.of("tagging", "http://example.org/Q1"));
        assertThat(read.marks().getFirst().maker()).isNotNull();
    }

    @Test
    void refusesWhatWouldMarkSomethingElse() {
        assertRefused(tagged(placed(7, 99)), "a.json:1: record 1: 7 to 99 is no stretch");
        assertRefused(tagged(placed(7, 7)), "a.json:1: record 1: 7 to 7 is no stretch");
        assertRefused(
                tagged("[" + placed(7, 18) + "," + quoted("harbour office", "", "") + "]"),
                "a.json:1: record 1: the quote \"harbour office\" is not what stands from 7 to 18");
        assertRefused("{\"a\": 1}", "a.json: holds no annotation with a target");
        assertRefused("[".repeat(80), "a.json:1: not valid JSON");
        assertThatThrownBy(() -> Bundles.read(W3C, source("b.json", tagged(placed(7, 18)))))
                .isInstanceOf(Refusal.class)
                .hasMessage("b.json: there is no b.txt beside it; put the text there");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void isToldByItsContext() {
        assertThat(Formats.reading(source(tagged(placed(7, 18))))).containsInstanceOf(W3c.class);
        assertThat(Formats.reading(Source.pasted("a.json", "[{\"target\": {\"selector\": []}}]")))
                .containsInstanceOf(W3c.class);
        assertThat(Formats.reading(Source.pasted("a.jsonl", "{\"text\": \"x\"}")))
                .containsInstanceOf(Jsonl.class);
        assertThat(W3C.companions("a.jsonld")).containsExactly("a.txt");
        assertThat(W3C.companions("a.json")).isEmpty();
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                W3C.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(W3C, whole, ".jsonld");
        for (int length = 0; length < whole.length; length += 61) {
            String cut = new String(whole, 0, length, StandardCharsets.UTF_8);
            assertThatThrownBy(
                            () -> Bundles.read(W3C, source("a.json", cut, "a.txt", Bundles.TEXT)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("a.json")
                    .hasMessageNotContaining("\n");
        }
    }
}
