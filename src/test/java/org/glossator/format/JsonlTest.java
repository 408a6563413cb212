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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class JsonlTest {

    private static final Jsonl JSONL = new Jsonl();

    private static List<Bundle> read(String text) {
        return Bundles.read(JSONL, Bundles.bytes("a.jsonl", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writesTheGoldenRecord() {
        String written = JSONL.preview(Bundles.full(), WriteOptions.DEFAULT);
        assertThat(written).isEqualTo(Bundles.golden("full.jsonl"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWrote(@ForAll Bundle bundle) {
        Bundle read = read(JSONL.preview(bundle, WriteOptions.DEFAULT)).getFirst();
        assertThat(read)
                .isEqualTo(
                        new Bundle(
                                bundle.id(),
                                bundle.text(),
                                bundle.details(),
                                bundle.normalization(),
                                bundle.set(),
                                bundle.setKind(),
                                bundle.state(),
                                bundle.marks(),
                                bundle.headings(),
                                1));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void provesWhatItWrote(@ForAll Bundle bundle) {
        Utf8Out out = new Utf8Out();
        new JsonlText().append(bundle, out);
        new JsonlProof().of(bundle, out.bytes(), out.length());
    }

    /// Whatever single byte is wrong, it is noticed.
    @Test
    void noChangedByteReadsBack() {
        Utf8Out out = new Utf8Out();
        new JsonlText().append(Bundles.full(), out);
        for (int i = 0; i < out.length(); i++) {
            byte[] bytes = Arrays.copyOf(out.bytes(), out.length());
            bytes[i] ^= 1;
            assertThatThrownBy(() -> new JsonlProof().of(Bundles.full(), bytes, bytes.length))
                    .as("byte %s", i)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void movesOffsetsWithTheLineEnds() {
        Bundle bundle =
                read("""
                {"text":"\\uFEFFa\\r\\n🏃b\\r\\nc","spans":[\
                {"start":5,"end":6,"label":"actor","quote":"b"},\
                {"start":4,"end":9,"label":"claim","fragments":[[4,5],[8,9]]},\
                {"start":1,"end":3,"label":"x","quote":"a\\r"}]}
                """)
                        .getFirst();
        assertThat(bundle.text()).isEqualTo("a\n🏃b\nc");
        assertThat(bundle.normalization().lineEnds()).isEqualTo("CRLF");
        assertThat(bundle.normalization().byteOrderMark()).isTrue();
        List<List<Span>> fragments = new ArrayList<>();
        bundle.marks().forEach(mark -> fragments.add(((Mark.OnSpan) mark).fragments()));
        assertThat(fragments)
                .containsExactly(
                        List.of(new Span(4, 5)),
                        List.of(new Span(2, 4), new Span(6, 7)),
                        List.of(new Span(0, 2)));
    }

    @Test
    void takesFieldsInAnyOrderAndBlankLines() {
        List<Bundle> bundles =
                read(
                        "\uFEFF\n{\"spans\":[{\"label\":\"actor\",\"end\":2,\"start\":1}],"
                                + "\"text\":\"ab\",\"id\":7}\r\n\n{\"text\":\"c\",\"meta\":null}");
        assertThat(bundles).extracting(Bundle::id).containsExactly("7", "");
        assertThat(bundles).extracting(Bundle::line).containsExactly(2, 4);
    }

    @Test
    void namesWhatItDoesNotKnow() {
        String text =
                "{\"text\":\"ab\",\"score\":{\"a\":[1]},\"meta\":{\"mood\":1,\"headings\":[{\"start\":0,\"end\":1,\"level\":1,\"id\":2}]},\"spans\":["
                    + "{\"start\":0,\"end\":1,\"label\":\"x\",\"rank\":1,\"annotator\":\"Ines\"}]}";
        List<Loss> losses =
                JSONL.read(
                        Bundles.bytes("a.jsonl", text.getBytes(StandardCharsets.UTF_8)), _ -> {});
        assertThat(losses)
                .containsExactlyInAnyOrder(
                        new Loss("field", 1, "a.jsonl:1: \"score\""),
                        new Loss("meta field", 1, "a.jsonl:1: \"mood\""),
                        new Loss("heading field", 1, "a.jsonl:1: \"id\""),
                        new Loss("annotation field", 1, "a.jsonl:1: \"rank\""),
                        new Loss("annotator without time", 1, "a.jsonl:1: Ines"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"text":"ab","spans":[{"start":0,"end":3,"label":"x"}]} ~ the span [0, 3) is not within a text of 2 code points
                    {"text":"ab","spans":[{"start":1,"end":1,"label":"x"}]} ~ the span [1, 1) is not within
                    {"text":"🏃b","spans":[{"start":1,"end":2,"label":"x","quote":"c"}]} ~ the quote "c" is not what stands at [1, 2), "b"
                    {"text":"ab","spans":[{"start":0,"end":1,"label":"x","quote":"ab"}]} ~ the quote "ab" is not
                    {"text":"ab","spans":[{"end":1,"label":"x"}]} ~ the span [-1, 1) is not within
                    {"text":"ab","spans":[{"start":0,"end":1}]} ~ an annotation has no "label"
                    {"text":"ab","spans":[{"start":"0","end":1,"label":"x"}]} ~ "start" must be a whole number
                    {"text":"ab","spans":[{"start":0.5,"end":1,"label":"x"}]} ~ "start" must be a whole number
                    {"text":"ab","spans":[{"start":99999999999,"end":1,"label":"x"}]} ~ not valid JSON
                    {"text":"abc","spans":[{"start":0,"end":3,"label":"x","fragments":[[0,1],[1,3]]}]} ~ must be in text order and apart
                    {"text":"abc","spans":[{"start":0,"end":3,"label":"x","fragments":[]}]} ~ must be in text order and apart
                    {"text":"ab","meta":{"headings":[{"start":1,"end":3,"level":1}]}} ~ the span [1, 3) is not within
                    {"text":"🏃b","meta":{"headings":[{"start":1,"end":2,"level":1,"quote":"c"}]}} ~ the quote "c" is not what stands at [1, 2), "b"
                    {"text":"ab","meta":{"headings":[{"start":0,"end":1,"level":7}]}} ~ the level 7; it must be 1 to 6
                    {"text":"ab","meta":{"headings":[{"start":0,"end":1}]}} ~ the level 0
                    {"text":"ab","meta":{"headings":[{"start":0,"end":2,"level":1},{"start":1,"end":2,"level":1}]}} ~ in text order and apart
                    {"text":"ab","meta":{"headings":7}} ~ "headings" must be a list
                    {"text":"ab","relations":[{"label":"r","from":"1","to":"2"}]} ~ the relation "r" has from "1"; it needs the id of a span
                    {"text":"ab","spans":[{"id":1,"start":0,"end":1,"label":"x"}],"relations":[{"label":"r","from":"1","to":"1"}]} ~ to itself
                    {"text":"ab","spans":[{"id":1,"start":0,"end":1,"label":"x"},{"id":"1","start":0,"end":1,"label":"x"}]} ~ the id "1" stands twice
                    {"text":"ab","spans":{}} ~ "spans" must be a list
                    {"text":"ab","spans":[1]} ~ "spans" must be a list of objects
                    {"text":"ab","spans":[{"start":0,"end":1,"label":"x","attributes":{"a":{}}}]} ~ "a" must be a single value
                    {"text":"ab","spans":[{"start":0,"end":1,"label":"x","annotator":"I","at":"noon"}]} ~ "at" is not a time
                    {"text":"ab","text":"ab"} ~ "text" stands twice
                    {"text":"a\\ud800b"} ~ "text" holds half a surrogate pair
                    {"text":7} ~ "text" must be a string
                    {"id":"a"} ~ there is no "text"
                    {"text":"ab","state":"asleep"} ~ "state" is "asleep"; it must be one of new, in-progress, finished, ignored
                    {"text":"ab","meta":{"split":"half"}} ~ "split" is "half"; it must be one of train, dev, test
                    {"text":"ab" ~ not valid JSON
                    {'text':'ab'} ~ not valid JSON
                    [1,2] ~ not a JSON object
                    {"text":"ab"}{} ~ there is more behind the document
                    """)
    void refusesWhatWouldHurt(String line, String what) {
        assertThatThrownBy(() -> read("{\"text\":\"fine\"}\n" + line + "\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.jsonl:2: ")
                .hasMessageContaining(what)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesDeepNestingAndBrokenBytes() {
        assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000)))
                .hasMessageStartingWith("a.jsonl:1: not valid JSON");
        byte[] broken = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
        assertThatThrownBy(() -> Bundles.read(JSONL, Bundles.bytes("a.jsonl", broken)))
                .hasMessageStartingWith("a.jsonl:1: not valid JSON");
        assertThatThrownBy(() -> read(" \n\n")).hasMessageContaining("the file is empty");
    }

    @Test
    void readsLinesLongerThanAnyBuffer() {
        String text = "word 🏃 ".repeat(60_000);
        String lines = "{\"text\":\"a\"}\n{\"text\":\"" + text + "\"}\n{\"text\":\"b\"}";
        assertThat(read(lines)).extracting(Bundle::text).containsExactly("a", text, "b");
    }

    @Test
    void theManifestBesideAnExportIsNoArticle() {
        assertThat(JSONL.companions("train.jsonl")).containsExactly("manifest.json");
    }
}
