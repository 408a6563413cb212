package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class BdocTest {

    private static final Bdoc BDOC = new Bdoc();

    private static Source source(String json) {
        return Bundles.bytes("a.bdocjs", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(String features) {
        return """
        {"text": "🏗 port", "annotation_sets": {"": {"annotations": [
          {"type": "speaker", "start": 0, "end": 6, "id": 3, "features": %s},
          {"type": "claim", "start": 0, "end": 1, "id": 1, "features": {}},
          {"type": "actor", "start": 2, "end": 6, "id": 2, "features": {}}]}}}
        """
                .formatted(features);
    }

    @Test
    void writesTheGoldenFile() {
        assertThat(BDOC.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.bdocjs"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(BDOC, WriteOptions.DEFAULT, bundle);
    }

    /// As GATE's library and plugin go through it: every place by code points, every id a number of
    /// its own, the next one free.
    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void isLaidOutAsTheLibraryExpectsIt(@ForAll Bundle bundle) {
        JsonNode root = new ObjectMapper().readTree(BDOC.preview(bundle, WriteOptions.DEFAULT));
        int[] points = root.path("text").stringValue().codePoints().toArray();
        assertThat(root.path("offset_type").stringValue()).isEqualTo("p");
        assertThat(root.path("name").stringValue()).isEqualTo(bundle.id());
        assertThat(root.path("annotation_sets").propertyNames()).containsExactly(bundle.set());
        JsonNode set = root.path("annotation_sets").path(bundle.set());
        assertThat(set.path("name").stringValue()).isEqualTo(bundle.set());
        List<Mark.OnSpan> spans =
                bundle.marks().stream()
                        .filter(Mark.OnSpan.class::isInstance)
                        .map(Mark.OnSpan.class::cast)
                        .toList();
        int next = 1;
        for (JsonNode each : set.path("annotations")) {
            assertThat(each.path("id").intValue()).isEqualTo(next);
            int begin = each.path("start").intValue();
            int count = each.path("end").intValue() - begin;
            if (next <= spans.size()) {
                Mark.OnSpan span = spans.get(next - 1);
                assertThat(each.path("type").stringValue()).isEqualTo(span.label());
                assertThat(new String(points, begin, count))
                        .isEqualTo(span.span().of(bundle.text()));
            }
            next++;
        }
        assertThat(set.path("next_annid").intValue()).isEqualTo(next);
    }

    @Test
    void anAnnotationThatNamesTwoOthersIsARelation() {
        Bundle read =
                Bundles.read(
                                BDOC,
                                source(
                                        relation(
                                                "{\"glossator.from\": 1, \"glossator.to\": \"2\","
                                                        + " \"sure\": true}")))
                        .getFirst();
        assertThat(read.marks())
                .contains(
                        new Mark.Relation(
                                "3", "speaker", "1", "2", Map.of("sure", "true"), "", null))
                .hasSize(3);
    }

    @Test
    void anAnnotationThatNamesOneIsNone() {
        Bundle read = Bundles.read(BDOC, source(relation("{\"glossator.from\": 1}"))).getFirst();
        assertThat(read.marks()).hasSize(3).allMatch(Mark.OnSpan.class::isInstance);
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("glossator.from", "1"));
    }

    @Test
    void aRelationToNothingIsNamedAsALoss() {
        Source source = source(relation("{\"glossator.from\": 1, \"glossator.to\": 9}"));
        assertThat(BDOC.read(source, _ -> {}))
                .containsExactly(
                        new Loss(
                                "relation",
                                1,
                                "a.bdocjs: annotation 1 of set \"\": speaker of 1, 9"));
    }

    @Test
    void noAttributeIsTakenForAnEndOfARelation() {
        Mark.OnSpan mark =
                new Mark.OnSpan(
                        "1",
                        "actor",
                        List.of(new Span(0, 1)),
                        Map.of(GateDocument.FROM, "1", GateDocument.TO, "1", "kind", "body"),
                        "",
                        null);
        Bundle bundle = Bundles.plain("d", "port", mark);
        RoundTrip.holds(BDOC, WriteOptions.DEFAULT, bundle);
        assertThat(BDOC.survey(WriteOptions.DEFAULT).losses(bundle))
                .containsExactly(new Loss("attribute", 1, "d: actor “p”"));
        assertThat(RoundTrip.through(BDOC, WriteOptions.DEFAULT, List.of(bundle)))
                .singleElement()
                .satisfies(read ->
                        assertThat(read.marks().getFirst().attributes())
                                .isEqualTo(Map.of("kind", "body")));
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                BDOC.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(BDOC, whole, ".bdocjs");
    }

    @Test
    void isReadAsGateToo() {
        byte[] whole =
                BDOC.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        Source source = Bundles.bytes("en-01.bdocjs", whole);
        assertThat(Bundles.read(new Gate(), source)).isEqualTo(Bundles.read(BDOC, source));
        assertThat(Formats.reading(source)).containsInstanceOf(Gate.class);
    }
}
