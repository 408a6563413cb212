package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CsvSpansTest {

    private static final CsvSpans CSV = new CsvSpans();

    /// Cranes: one pair of surrogates, seven bytes with what follows it.
    private static final String TEXT = "🏗️ Der Hafen schließt.";

    private static Source source(String table) {
        Source beside = Bundles.bytes("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        return new Source(
                "spans.csv",
                () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                null,
                file -> Optional.of(beside).filter(_ -> file.equals("a.txt")));
    }

    private static List<Bundle> read(String table) {
        return Bundles.read(CSV, source(table));
    }

    private static List<Loss> losses(String table) {
        return CSV.read(source(table), _ -> {});
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
    void writesTheGoldenTable() {
        assertThat(CSV.preview(Bundles.full(), WriteOptions.DEFAULT).replace("\r\n", "\n"))
                .isEqualTo(Bundles.golden("full.csv"));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void readsWhatItWroteWithoutLosses(@ForAll Bundle bundle) {
        assertThat(CSV.survey(WriteOptions.DEFAULT).losses(bundle)).isEmpty();
        RoundTrip.holds(CSV, WriteOptions.DEFAULT, bundle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@x", "'=1", "''-", "\t", "\r", "＝A", "'Tw", "'", "a="})
    void noCellIsAFormulaAndEachComesBack(String value) {
        String guarded = CsvSpansColumns.guarded(value);
        assertThat(guarded).doesNotContainPattern("^[=+\\-@\\t\\r＝＋－＠]");
        assertThat(CsvSpansColumns.unguarded(guarded)).isEqualTo(value);
        Bundle bundle =
                Bundles.plain(
                        value,
                        "x" + value.replace('\r', ' '),
                        new Mark.OnDocument("", "=tag", Map.of(value, value), value, null));
        RoundTrip.holds(CSV, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void aTextThatBeginsLikeAFormulaIsGuarded() {
        Bundle bundle = Bundles.plain("a", "=HYPERLINK(\"x\")", Bundles.span("claim", 0, 10));
        assertThat(CSV.preview(bundle, WriteOptions.DEFAULT))
                .contains("'=HYPERLINK,", "\"'=HYPERLINK(\"\"x\"\")\"");
        RoundTrip.holds(CSV, WriteOptions.DEFAULT, bundle);
    }

    @Test
    void theFileBeginsWithAByteOrderMarkAndItsManifestIsNoArticle(@TempDir Path folder)
            throws IOException {
        Path out = folder.resolve("out.csv");
        try (ExportWriter writer = CSV.open(Bundles.target(out, false), WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            writer.write(writer.prover().prove(Bundles.plain("", "Zwei", Bundles.span("a", 0, 4))));
            writer.write(writer.prover().prove(Bundles.plain("", "Drei", Bundles.span("a", 0, 1))));
            writer.finish();
        }
        assertThat(Files.readString(out)).startsWith("\uFEFFkind,document,set,id,label,start");
        assertThat(Formats.reading(Source.of(out, null))).containsInstanceOf(CsvSpans.class);
        assertThat(Bundles.read(CSV, Source.of(out, null)))
                .extracting(Bundle::text)
                .containsExactly(Bundles.TEXT, "Zwei", "Drei");
    }

    /// As an analyst leaves it who sorted it by tag, in a program that parts columns its own way.
    @Test
    void aTableThatWasSortedIsReadAllTheSame() {
        Bundle other = Bundles.plain("b", "Zwei.", Bundles.span("actor", 0, 4));
        String table =
                CSV.preview(Bundles.full(), WriteOptions.DEFAULT)
                        + JsonProof.preview(new CsvSpansText(), other);
        List<String> lines = new ArrayList<>(List.of(table.split("\r\n")));
        List<String> rows = lines.subList(1, lines.size());
        Collections.reverse(rows);
        List<Bundle> read = read(String.join("\n", lines));
        assertThat(read).extracting(Bundle::id).containsExactly("b", "en-01");
        assertThat(Essence.of(read.getLast(), List.of()))
                .isEqualTo(Essence.of(Bundles.full(), List.of()));
    }

    @Test
    void aColumnThatWasAddedIsNamed() {
        String table =
                "kind,document,id,label,start,end,quote,text,checked\n"
                        + "document,a,,,,,,Ein Hafen.,\n"
                        + "span,a,1,location,4.0,9.0,Hafen,,yes\n";
        assertThat(quotes(read(table).getFirst())).containsExactly("location Hafen");
        assertThat(losses(table))
                .containsExactly(new Loss("column", 1, "spans.csv:3: checked yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "7,12,false", // code points
        "8,13,true", // code units
        "12,17,true", // bytes
        "7,11,true", // the last character
        "8,12,true", // from 1
    })
    void theQuotesTellWhatOffsetsMean(int start, int end, boolean named) {
        String table = "file,tag,begin,stop,quote\na,location,%d,%d,Hafen\n".formatted(start, end);
        assertThat(quotes(read(table).getFirst())).containsExactly("location Hafen");
        assertThat(losses(table)).hasSize(named ? 1 : 0);
    }

    @Test
    void theWayOffsetsAreTakenIsNamed() {
        assertThat(losses("doc,label,start,end,quote\na,l,8,13,Hafen\n"))
                .containsExactly(
                        new Loss(
                                "other offsets",
                                1,
                                "spans.csv: offsets count UTF-16 code units, up to the character"
                                        + " before their end, as the quotes show"));
    }

    @Test
    void textStandsInEachRowAndEachAnnotatorIsASet() {
        List<Bundle> read =
                read(
                        """
                        Coder\tText\tStart\tEnd\tCategory\tSure\tLang
                        Ines\tEin Hafen.\t4\t9\tlocation\tyes\tde
                        Ines\tEin Hafen.\t\t\tstrike\t\tde
                        Omar\tEin Hafen.\t0\t9\tactor\tno\tde
                        """);
        assertThat(read).extracting(Bundle::set).containsExactly("Ines", "Omar");
        assertThat(read).extracting(Bundle::text).containsOnly("Ein Hafen.");
        assertThat(quotes(read.getFirst())).containsExactly("location Hafen");
        assertThat(read.getFirst().marks().getFirst().attributes())
                .isEqualTo(Map.of("Sure", "yes"));
        assertThat(read.getFirst().marks().getLast()).isInstanceOf(Mark.OnDocument.class);
        assertThat(read.getLast().details().language()).isEqualTo("de");
    }

    @Test
    void whatIsCalledTextMayBeTheQuote() {
        assertThat(quotes(read("file,start,end,text,type\na.txt,7,12,Hafen,place\n").getFirst()))
                .containsExactly("place Hafen");
    }

    @Test
    void rowsOfOneDocumentNeedNotStandTogether() {
        List<Bundle> read =
                read(
                        """
                        document,text,start,end,label
                        a,Eins zwei.,0,4,x
                        b,Drei.,0,4,x
                        a,Eins zwei.,5,9,y
                        """);
        assertThat(read).extracting(Bundle::id).containsExactly("a", "b");
        assertThat(quotes(read.getFirst())).containsExactly("x Eins", "y zwei");
    }

    @Test
    void aCellMayHoldTheOffsetsOfAllMarkedCharacters() {
        List<Bundle> read = read("spans,text\n\"[0, 1, 2, 5, 6]\",Eins zwei.\n[],Drei.\n");
        assertThat(read).hasSize(2);
        assertThat(quotes(read.getFirst())).containsExactly("span Ein", "span zw");
        assertThat(read.getLast().marks()).isEmpty();
        assertThat(quotes(read("text,spans,label\nEins,\"[(0, 2)]\",x\n").getFirst()))
                .containsExactly("x Ei");
    }

    @Test
    void relationsAndQuotesWithoutOffsets() {
        String table =
                """
                doc,id,label,start,end,quote,source,target
                a,1,place,7,12,Hafen,,
                a,2,state,,,schließt,,
                a,,in,,,,2,1
                a,3,letter,,,e,,
                """;
        Bundle read = read(table).getFirst();
        assertThat(quotes(read)).containsExactly("place Hafen", "state schließt");
        assertThat(read.marks().getLast())
                .isEqualTo(new Mark.Relation("", "in", "2", "1", Map.of(), "", null));
        assertThat(losses(table))
                .containsExactly(new Loss("quote without offsets", 1, "spans.csv:2: e"));
    }

    @Test
    void lineEndsOfTheTextFileCount() {
        Source beside = Bundles.bytes("b.txt", "one\r\ntwo".getBytes(StandardCharsets.UTF_8));
        Source table =
                new Source(
                        "b.csv",
                        () ->
                                new ByteArrayInputStream(
                                        "start,end,label\n5,8,n\n"
                                                .getBytes(StandardCharsets.UTF_8)),
                        null,
                        file -> Optional.of(beside).filter(_ -> file.equals("b.txt")));
        Bundle read = Bundles.read(CSV, table).getFirst();
        assertThat(((Mark.OnSpan) read.marks().getFirst()).fragments())
                .containsExactly(new Span(4, 7));
        assertThat(read.normalization().lineEnds()).isEqualTo("CRLF");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "doc,start,end,label;a,7,99,x|spans.csv:2: 7 to 99 is no stretch of a text",
                "doc,start,end,label;a,7,7,x|spans.csv:2: 7 to 7 is no stretch",
                "doc,start,end,label;a,b,7,x|spans.csv:2: \"b\" in the column start is no whole",
                "doc,start,end,label;b,0,7,x|spans.csv:2: there is no text in the row, and no"
                        + " b.txt",
                "doc,start,end,label,quote;a,0,3,x,Hafen|spans.csv:2: the quote \"Hafen\" is not",
                "doc,start,end,label,text;a,0,1,x,One;a,0,1,x,Two|spans.csv:3: the text of \"a\"",
                "doc,label;a,x|spans.csv:1: no columns are called start and end",
                "spans,text;x,One|spans.csv:2: \"x\" is no list of offsets",
                "kind,document,label,start,end,text;other,a,,,,|spans.csv:2: the kind \"other\"",
                "kind,document,label,start,end,text;span,a,x,0,1,|spans.csv:2: there is no"
                        + " \"text\"",
            })
    void refusesWhatWouldMarkSomethingElse(String table, String message) {
        assertThatThrownBy(() -> read(table.replace(';', '\n') + "\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,text,label;A,B,C|csv-articles",
                "id,text,from,to;A,B,Ines,Omar|csv-articles",
                "a,b,c;1,2,3|csv-articles",
                "file,begin,end;a,0,1|csv",
                "text,spans;a,[]|csv",
                "Document name;Segment|csv-articles",
            })
    void isToldByTheNamesOfItsColumns(String table, String id) {
        Source source = Source.pasted("x.csv", table.replace(';', '\n'));
        assertThat(Formats.reading(source)).map(Format::id).contains(id);
    }

    @Test
    void anyCutIsReadOrRefusedWithOneLine() {
        byte[] whole =
                CSV.preview(Bundles.full(), WriteOptions.DEFAULT).getBytes(StandardCharsets.UTF_8);
        RoundTrip.survivesCuts(CSV, whole, ".csv");
        RoundTrip.survivesCuts(
                CSV,
                "text,start,end,quote\n\"Ein \"\"Hafen\"\"\",5,10,Hafen\n"
                        .getBytes(StandardCharsets.UTF_8),
                ".csv");
    }
}
