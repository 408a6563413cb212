package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

class DoccanoTest {

    private static final Doccano DOCCANO = new Doccano();

    private static Source source(String text) {
        return Bundles.bytes("a.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Bundle> read(String text) {
        return Bundles.read(DOCCANO, source(text));
    }

    private static List<Mark> marks(String text) {
        return read(text).getFirst().marks();
    }

    @Test
    void writesTheGoldenRecord() {
        assertThat(DOCCANO.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.doccano.jsonl"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(DOCCANO, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                DOCCANO.preview(Bundles.full(), WriteOptions.DEFAULT)
                        .getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(DOCCANO, whole, ".jsonl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text':'🏗️ at Selwick','label':[[6,13,'port']]}",
                "{'id':7,'data':'🏗️ at"
                        + " Selwick','labels':[[6,13,'port']],'annotation_approver':null}",
                "[{'text':'🏗️ at Selwick','entities':[[6,13,'port']],'cats':[]}]",
                "{'text':'🏗️ at"
                    + " Selwick','entities':[{'id':9,'label':'port','start_offset':6,'end_offset':13}],'relations':[]}",
                "{'text':'🏗️ at"
                    + " Selwick','annotations':[{'label':'port','start_offset':6,'end_offset':13}]}",
            })
    void offsetsCountCodePointsInEveryLayout(String record) {
        List<Bundle> read = read(record.replace('\'', '"'));
        Mark.OnSpan mark = (Mark.OnSpan) read.getFirst().marks().getFirst();
        assertThat(mark.label()).isEqualTo("port");
        assertThat(mark.span().of(read.getFirst().text())).isEqualTo("Selwick");
    }

    @Test
    void aSpanOfBothListsIsOne() {
        List<Mark> marks =
                marks(
                        "{\"text\":\"ab cd\",\"label\":[[0,2,\"x\"],[0,2,\"x\"],[3,5,\"y\"]],"
                                + "\"entities\":[{\"id\":1,\"label\":\"x\",\"start_offset\":0,"
                                + "\"end_offset\":2}]}");
        assertThat(marks).extracting(Mark::label).containsExactly("x", "x", "y");
    }

    @Test
    void relationsEndAtEntities() {
        List<Mark> marks =
                marks(
                        """
                        {
                          "text": "Ada met Bo",
                          "entities": [
                            {"id": 4, "label": "P", "start_offset": 0, "end_offset": 3},
                            {"id": 5, "label": "P", "start_offset": 8, "end_offset": 10}
                          ],
                          "relations": [{"id": 4, "from_id": 5, "to_id": 4, "type": "met"}]
                        }
                        """);
        assertThat(marks.subList(2, 3))
                .map(Mark.Relation.class::cast)
                .extracting(Mark::label, Mark.Relation::from, Mark.Relation::to)
                .containsExactly(tuple("met", "5", "4"));
    }

    @Test
    void keepsCategoriesCommentsAndDetails() {
        Bundle read =
                read("{\"text\":\"x\",\"label\":[\"good\",\"calm\"],\"Comments\":[\"why?\"],"
                                + "\"meta\":{\"url\":\"https://example.org\",\"n\":1}}")
                        .getFirst();
        assertThat(read.marks()).extracting(Mark::label).containsExactly("good", "calm");
        assertThat(read.marks()).allMatch(Mark.OnDocument.class::isInstance);
        assertThat(read.details().note()).isEqualTo("why?");
        assertThat(read.details().url()).isEqualTo("https://example.org");
    }

    @Test
    void namesWhatItCannotKeep() {
        String text =
                "{\"text\":\"ab\",\"entities\":[{\"id\":1,\"label\":\"x\",\"start_offset\":0,"
                        + "\"end_offset\":2}],\"relations\":[{\"from_id\":1,\"to_id\":2,"
                        + "\"type\":\"of\"}],\"shelf\":\"B\",\"state\":\"Ohio\"}";
        assertThat(DOCCANO.read(source(text), _ -> {}))
                .containsExactly(
                        new Loss("relation", 1, "a.jsonl:1: record 1: of from 1 to 2"),
                        new Loss("metadata", 2, "a.jsonl:1: record 1: shelf"));
    }

    @Test
    void offsetsAreThoseOfTheTextAsGiven() {
        Mark.OnSpan mark =
                (Mark.OnSpan) marks("{\"text\":\"a\\r\\nbc\",\"label\":[[3,5,\"x\"]]}").getFirst();
        assertThat(mark.span()).isEqualTo(new Span(2, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text':'ab','label':[[0,3,'x']]}|the span [0, 3) is not within a text of 2",
                "{'text':'ab','label':[[1,1,'x']]}|the span [1, 1) is not within",
                "{'text':'ab','label':[[-1,1,'x']]}|the span [-1, 1) is not within",
                "{'text':'ab','label':[[0,1.5,'x']]}|\"end_offset\" is 1.5; it must be a whole",
                "{'text':'ab','label':[[0,1]]}|\"label\" holds [0,1]; it must be [start, end",
                "{'text':'ab','label':[0,1,'x']}|\"label\" must be a list of labels or of",
                "{'text':'ab','label':[true]}|\"label\" holds true; a label must be a word",
                "{'text':'ab','label':[{'a':1}]}|\"label\" holds",
                "{'label':['x']}|there is no \"text\"",
                "[1]|there is no \"text\"",
            })
    void refusesWhatWouldMarkSomethingElse(String record, String message) {
        assertThatThrownBy(() -> read("\n" + record.replace('\'', '"')))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.jsonl:2: record 1: " + message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesWhatIsNoJsonOrTooDeep() {
        assertThatThrownBy(() -> read("{\"text\":\"a\" \"label\":[]}"))
                .hasMessageStartingWith("a.jsonl:1: not valid JSON");
        assertThatThrownBy(() -> read("{\"text\":" + "[".repeat(100)))
                .hasMessageStartingWith("a.jsonl:1: not valid JSON");
        assertThatThrownBy(() -> read("  \n")).hasMessageStartingWith("a.jsonl: holds no record");
        assertThatThrownBy(() -> read("{\"text\":\"a\",\"text\":\"b\"}"))
                .hasMessageStartingWith("a.jsonl:1: not valid JSON");
    }
}
