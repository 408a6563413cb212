package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Refusal;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class LabelStudioTest {

    private static final LabelStudio LABEL_STUDIO = new LabelStudio();

    private static Source source(String text) {
        return Bundles.bytes("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param text with single quotation marks for double ones
    private static List<Bundle> read(String text) {
        return Bundles.read(LABEL_STUDIO, source(text.replace('\'', '"')));
    }

    private static String task(String... results) {
        return "[{'id':3,'annotations':[{'id':1,'result':["
                + String.join(",", results)
                + "]}],'data':{'text':'🏗️ Ada met\\nBo'}}]";
    }

    private static String region(String id, int start, int end, String quote, String tag) {
        return "{'id':'%s','from_name':'l','to_name':'t','type':'labels','value':{'start':%d,'end':%d,'text':'%s','labels':['%s']}}"
                .formatted(id, start, end, quote, tag);
    }

    private static String quote(Bundle bundle, int mark) {
        return ((Mark.OnSpan) bundle.marks().get(mark)).span().of(bundle.text());
    }

    @Test
    void writesTheGoldenTask() {
        assertThat(LABEL_STUDIO.preview(Bundles.full(), WriteOptions.DEFAULT))
                .isEqualTo(Bundles.golden("full.labelstudio.json"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteButForTheLosses(@ForAll Bundle bundle) {
        RoundTrip.holds(LABEL_STUDIO, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void writesAList(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out.json");
        try (ExportWriter writer =
                LABEL_STUDIO.open(Bundles.target(out, false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            writer.write(writer.prover().prove(Bundles.plain("b", "no marks")));
            writer.finish();
        }
        assertThat(Files.readString(out)).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(Bundles.read(LABEL_STUDIO, Source.of(out, null)))
                .extracting(Bundle::id)
                .containsExactly("en-01", "b");
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        String whole = "[" + LABEL_STUDIO.preview(Bundles.full(), WriteOptions.DEFAULT) + "]";
        RoundTrip.survivesCuts(LABEL_STUDIO, whole.getBytes(StandardCharsets.UTF_8), ".json");
    }

    @Test
    void offsetsCountCodeUnitsAndQuotesWriteTheirLineEndsOut() {
        Bundle read =
                read(task(region("a", 4, 7, "Ada", "P"), region("b", 8, 14, "met\\\\nBo", "Q")))
                        .getFirst();
        assertThat(quote(read, 0)).isEqualTo("Ada");
        assertThat(quote(read, 1)).isEqualTo("met\nBo");
    }

    /// As models do that are written in Python.
    @Test
    void offsetsThatCountCodePointsAreToldByTheQuotes() {
        Bundle read = read(task(region("a", 3, 6, "Ada", "P"))).getFirst();
        assertThat(quote(read, 0)).isEqualTo("Ada");
    }

    @Test
    void everyAnnotatorAndModelIsASet() {
        List<Bundle> read =
                read(
                        """
                        [{"id":1,"data":{"text":"Ada met Bo"},
                          "annotations":[
                            {"completed_by":{"id":2,"email":"ines@example.org"},
                             "created_at":"2024-01-30T02:40:43.893565Z","result":[%s]},
                            {"completed_by":7,"was_cancelled":true,"result":[]}],
                          "predictions":[{"model_version":"m1","result":[%s]}]}]
                        """
                                .formatted(
                                        region("a", 0, 3, "Ada", "P"),
                                        region("b", 8, 10, "Bo", "P")));
        assertThat(read)
                .extracting(Bundle::set, Bundle::setKind, Bundle::state)
                .containsExactly(
                        tuple("ines@example.org", AnnotationSet.Kind.ANNOTATOR, WorkState.FINISHED),
                        tuple("annotator 7", AnnotationSet.Kind.ANNOTATOR, WorkState.IGNORED),
                        tuple("m1", AnnotationSet.Kind.SUGGESTED, null));
        assertThat(read.getFirst().marks().getFirst().maker())
                .isEqualTo(
                        new Mark.Maker(
                                "ines@example.org", Instant.parse("2024-01-30T02:40:43.893565Z")));
    }

    @Test
    void keepsWhatIsSaidOfRegionsAndRelations() {
        Bundle read =
                read(task(
                                "{'id':'b','from_name':'sure','to_name':'t','type':'choices','value':{'start':12,'end':14,'choices':['no']}}",
                                region("a", 4, 7, "Ada", "P")
                                        .replace("}}", "},'meta':{'text':['who?']}}"),
                                region("b", 12, 14, "Bo", "P"),
                                "{'id':'a','from_name':'why','to_name':'t','type':'textarea','value':{'start':4,'end':7,'text':['one','two']}}",
                                "{'id':'c','from_name':'tone','to_name':'t','type':'choices','value':{'choices':['calm','short']}}",
                                "{'id':'d','from_name':'gist','to_name':'t','type':'textarea','value':{'text':['they"
                                    + " met']}}",
                                "{'type':'relation','from_id':'a','to_id':'b','direction':'left','labels':['met']}"))
                        .getFirst();
        assertThat(read.marks().getFirst().note()).isEqualTo("who?");
        assertThat(read.marks().getFirst().attributes()).isEqualTo(Map.of("why", "one\ntwo"));
        assertThat(read.marks().get(1).attributes()).isEqualTo(Map.of("sure", "no"));
        Mark.Relation relation = (Mark.Relation) read.marks().get(2);
        assertThat(relation.from()).isEqualTo("b");
        assertThat(relation.to()).isEqualTo("a");
        assertThat(read.marks().subList(3, 6))
                .extracting(Mark::label, Mark::note)
                .containsExactly(tuple("calm", ""), tuple("short", ""), tuple("gist", "they met"));
    }

    @Test
    void findsTheTextByItsQuotes() {
        Bundle read =
                read("{'data':{'title':'a much longer title than the text','body':'Ada met"
                                + " Bo'},'annotations':[{'result':["
                                + region("a", 8, 10, "Bo", "P")
                                + "]}]}")
                        .getFirst();
        assertThat(read.text()).isEqualTo("Ada met Bo");
        assertThat(read.details().title()).isEqualTo("a much longer title than the text");
    }

    @Test
    void readsTheMinimalExport() {
        Bundle read =
                read("[{'text':'Ada met"
                         + " Bo','source':'Post','id':5,'label':[{'start':0,'end':3,'text':'Ada','labels':['P']}],'tone':'calm','annotator':1,'annotation_id':9,'created_at':'2024-01-30T02:40:43Z','lead_time':3.5}]")
                        .getFirst();
        assertThat(read.id()).isEqualTo("5");
        assertThat(read.set()).isEqualTo("annotator 1");
        assertThat(read.details().source()).isEqualTo("Post");
        assertThat(read.marks()).extracting(Mark::label).containsExactly("P", "calm");
    }

    @Test
    void namesWhatLiesOnPagesAndPictures() {
        String text =
                task(
                        "{'id':'x','to_name':'t','type':'hypertextlabels','value':{'start':'/p[1]/text()[1]','end':'/p[1]/text()[1]','startOffset':0,'endOffset':9,'text':'elsewhere','hypertextlabels':['P']}}",
                        "{'id':'z','to_name':'t','type':'labels','value':{'start':1.5,'end':2.5,'labels':['P']}}",
                        "{'id':'y','from_name':'box','type':'rectanglelabels','value':{'x':1}}");
        assertThat(LABEL_STUDIO.read(source(text.replace('\'', '"')), _ -> {}))
                .extracting(Loss::kind, Loss::count)
                .containsExactly(tuple("region elsewhere", 2L), tuple("rectanglelabels", 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4|99|Ada|a.json:1: record 1: the span [4, 99) is not within a text of 14 UTF-16",
                "5|7|Ada|a.json:1: record 1: the quote \"Ada\" is not what stands at [5, 7)",
                "7|4|Ada|a.json:1: record 1: the span [7, 4) is not within",
            })
    void refusesWhatWouldMarkSomethingElse(int start, int end, String quote, String message) {
        assertThatThrownBy(() -> read(task(region("a", start, end, quote, "P"))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    /// As it happens where a text was changed after it was annotated; the editor goes by the
    /// offsets.
    @Test
    void aQuoteOfAnotherTextIsNamed() {
        String text = task(region("a", 4, 7, "Zoe", "P"));
        assertThat(quote(read(text).getFirst(), 0)).isEqualTo("Ada");
        assertThat(LABEL_STUDIO.read(source(text.replace('\'', '"')), _ -> {}))
                .containsExactly(new Loss("quote of another text", 1, "a.json:1: record 1: Zoe"));
    }

    @Test
    void refusesTasksWithoutAnyText() {
        assertThatThrownBy(() -> read("[{'data':{'image':'/data/upload/1/a.png'}}]"))
                .hasMessageStartingWith("a.json: no task has a text in it");
        assertThatThrownBy(() -> read("[3]")).hasMessageStartingWith("a.json:1: record 1: not a");
    }
}
