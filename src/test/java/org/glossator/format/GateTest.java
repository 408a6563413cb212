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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class GateTest {

    private static final Gate GATE = new Gate();

    private static final String TEXT =
            "<TextWithNodes><Node id=\"0\"/>🏗️ The <Node id=\"8\"/>port office<Node id=\"19\"/>"
                    + " told\r\n<Node id=\"25\"/>Reuters<Node id=\"32\"/></TextWithNodes>";

    private static Source source(String inside) {
        return Bundles.bytes(
                "a.xml",
                ("<?xml version='1.0' encoding='utf-8'?>\n<GateDocument version=\"3\">\n"
                                + inside
                                + "\n</GateDocument>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String annotation(int id, String type, int begin, int end, String features) {
        return "<Annotation Id=\"%d\" Type=\"%s\" StartNode=\"%d\" EndNode=\"%d\">%s</Annotation>"
                .formatted(id, type, begin, end, features);
    }

    private static String feature(String name, String value) {
        return ("<Feature><Name className=\"java.lang.String\">%s</Name>"
                        + "<Value className=\"java.lang.String\">%s</Value></Feature>")
                .formatted(name, value);
    }

    private static Source bdoc(String json) {
        return Bundles.bytes("a.bdocjs", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String quote(Bundle bundle, int mark) {
        return ((Mark.OnSpan) bundle.marks().get(mark)).span().of(bundle.text());
    }

    @Test
    void writesTheGoldenFile() {
        assertThat(GATE.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full-gate.xml"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(GATE, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void eachSetThatHoldsSomethingIsABundle() {
        Source source =
                source(
                        "<GateDocumentFeatures>"
                                + feature("title", "Cranes")
                                + feature("gate.SourceURL", "https://example.org/a")
                                + feature("MimeType", "text/html")
                                + "</GateDocumentFeatures>"
                                + TEXT
                                + "<AnnotationSet/><AnnotationSet Name=\"key\">"
                                + annotation(7, "actor", 8, 19, feature("kind", "body"))
                                + annotation(8, "actor", 25, 32, "")
                                + annotation(9, "caret", 25, 25, "")
                                + "</AnnotationSet><AnnotationSet Name=\"Ines\">"
                                + annotation(7, "claim", 0, 32, "")
                                + "</AnnotationSet><RelationSet Name=\"key\">"
                                + "<Relation Id=\"12\" Type=\"told\" Members=\"7;8\"><UserData/>"
                                + feature("sure", "true")
                                + "</Relation>"
                                + "<Relation Id=\"13\" Type=\"coref\" Members=\"7;8;9\"><UserData/>"
                                + "</Relation></RelationSet>");
        List<Bundle> bundles = Bundles.read(GATE, source);
        assertThat(bundles).extracting(Bundle::set).containsExactly("key", "Ines");
        Bundle key = bundles.getFirst();
        assertThat(key.text()).isEqualTo("🏗️ The port office told\nReuters");
        assertThat(quote(key, 0)).isEqualTo("port office");
        assertThat(quote(key, 1)).isEqualTo("Reuters");
        assertThat(key.marks().getFirst().attributes()).isEqualTo(Map.of("kind", "body"));
        assertThat(key.marks().getLast())
                .isEqualTo(
                        new Mark.Relation(
                                "12", "told", "7", "8", Map.of("sure", "true"), "", null));
        assertThat(key.details().title()).isEqualTo("Cranes");
        assertThat(key.details().url()).isEqualTo("https://example.org/a");
        assertThat(GATE.read(source, _ -> {}))
                .containsExactly(
                        new Loss("document feature", 1, "a.xml: MimeType = text/html"),
                        new Loss("empty span", 1, "a.xml:4: caret"),
                        new Loss("relation", 1, "a.xml:4: coref of 7, 8, 9"));
    }

    @ParameterizedTest
    @CsvSource({"p,7,18", "j,8,19"})
    void theOffsetsOfJsonAreOfTheirType(String type, int begin, int end) {
        Bundle read =
                Bundles.read(
                                GATE,
                                bdoc(
                                        """
                                        {"annotation_sets": {"": {"name": "", "annotations": [
                                          {"type": "actor", "start": %d, "end": %d, "id": 0,
                                           "features": {"n": 3, "in": ["a", {"b": true}], "c": null}}
                                        ]}}, "text": "🏗️ The port office\\r\\n", "features": {},
                                        "offset_type": "%s", "name": "x"}
                                        """
                                                .formatted(begin, end, type)))
                        .getFirst();
        assertThat(quote(read, 0)).isEqualTo("port office");
        assertThat(read.marks().getFirst().attributes())
                .isEqualTo(Map.of("n", "3", "in", "[\"a\",{\"b\":true}]"));
    }

    @Test
    void aDocumentWithoutAnnotationsIsADocument() {
        assertThat(Bundles.read(GATE, source(TEXT + "<AnnotationSet></AnnotationSet>")))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.set()).isEmpty());
    }

    @Test
    void anOffsetIsWhereItsNodeStands() {
        Bundle read =
                Bundles.read(
                                GATE,
                                source(
                                        "<TextWithNodes>ab<Node id=\"40\"/>cd<Node id=\"70\"/>"
                                                + "</TextWithNodes><AnnotationSet><Annotation"
                                                + " Type=\"t\" StartNode=\"40\" EndNode=\"70\"/>"
                                                + "</AnnotationSet>"))
                        .getFirst();
        assertThat(((Mark.OnSpan) read.marks().getFirst()).fragments())
                .containsExactly(new Span(2, 4));
    }

    @Test
    void refusesWhatWouldMarkSomethingElse() {
        assertRefused(
                TEXT + "<AnnotationSet>\n" + annotation(1, "t", 0, 9, "") + "</AnnotationSet>",
                "a.xml:5: there is no node 9 in the text");
        assertRefused(
                TEXT + "<AnnotationSet>" + annotation(1, "t", 19, 8, "") + "</AnnotationSet>",
                "a.xml:4: 19 to 8 is no stretch of whole characters");
        assertRefused("<AnnotationSet/>", "a.xml: there is no <TextWithNodes>");
        assertRefused("<TextWithNodes> </TextWithNodes>", "a.xml: the document has no text");
        assertRefused("<TextWithNodes>a<b/></TextWithNodes>", "a.xml:3: only <Node");
        assertThatThrownBy(() -> Bundles.read(GATE, Source.pasted("b.xml", "<project/>")))
                .hasMessageStartingWith("b.xml:1: this begins with <project>");
    }

    private static void assertRefused(String inside, String message) {
        assertThatThrownBy(() -> Bundles.read(GATE, source(inside)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"start\": 0, \"end\": 3}|the offset 3 is not within a text of 2 code points",
                "{\"start\": -1, \"end\": 1}|the offset -1 is not within",
                "{\"start\": 0.5, \"end\": 1}|the offset 0.5 is not within",
                "{\"start\": 0}|the offset  is not within",
            })
    void refusesOffsetsOutsideTheText(String annotation, String message) {
        String json =
                "{\"text\": \"🏗x\", \"annotation_sets\": {\"\": {\"annotations\": ["
                        + annotation.replace("{", "{\"type\": \"t\", ")
                        + "]}}}";
        assertThatThrownBy(() -> Bundles.read(GATE, bdoc(json)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.bdocjs: annotation 1 of set \"\": " + message);
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                GATE.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(GATE, whole, ".xml");
        RoundTrip.survivesCuts(
                GATE,
                "{\"text\": \"x\", \"annotation_sets\": {}}".getBytes(StandardCharsets.UTF_8),
                ".bdocjs");
    }

    @Test
    void isToldByItsRoot() {
        assertThat(Formats.reading(source(TEXT))).containsInstanceOf(Gate.class);
    }
}
