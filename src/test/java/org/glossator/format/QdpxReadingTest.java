package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Layer;
import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Projects in the dialects of the programs that write them, with texts of our own.
class QdpxReadingTest {

    private static final Qdpx QDPX = new Qdpx();

    private static final String CODES =
            """
            <CodeBook><Codes>
            <Code guid="{C0DE0000-0000-0000-0000-000000000001}" name="people" isCodable="false">
              <Description>only a heading</Description>
              <Code guid="c0de0000-0000-0000-0000-000000000002" name="actor" isCodable="true" color="#0A8"/>
            </Code>
            <Code guid="c0de0000-0000-0000-0000-000000000003" name="claim" isCodable="1" color="#AABBCC">
              <Description>what is said</Description>
              <NoteRef targetGUID="A0000000-0000-0000-0000-000000000009"/>
            </Code>
            </Codes></CodeBook>
            """;

    private static final String ACTOR = coding("2", "");
    private static final String CLAIM = coding("3", "");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();

    private static String coding(String code, String attributes) {
        return "<Coding %s><CodeRef targetGUID=\"C0DE0000-0000-0000-0000-00000000000%s\"/></Coding>"
                .formatted(attributes, code);
    }

    private static String selection(int begin, int end, String name, String inside) {
        return "<PlainTextSelection name=\"%s\" startPosition=\"%d\" endPosition=\"%d\">%s</PlainTextSelection>"
                .formatted(name, begin, end, inside);
    }

    private void project(String origin, String inside) {
        text(
                "project.qde",
                "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"%s\">%s</Project>"
                        .formatted(origin, inside));
    }

    private void text(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Source source() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bundles.bytes("a.qdpx", bytes.toByteArray());
    }

    private List<Loss> read() {
        return QDPX.read(
                source(),
                new Format.Sink() {
                    @Override
                    public void accept(Bundle bundle) {
                        bundles.add(bundle);
                    }

                    @Override
                    public void define(List<Label> defined) {
                        labels.addAll(defined);
                    }
                });
    }

    private List<String> quotes() {
        return bundles.stream()
                .flatMap(bundle ->
                        bundle.marks().stream()
                                .filter(Mark.OnSpan.class::isInstance)
                                .map(mark -> ((Mark.OnSpan) mark).span().of(bundle.text())))
                .toList();
    }

    @Test
    void codesAreTagsWithColourAndGuideline() {
        project(
                "x",
                CODES
                        + "<Notes><Note guid=\"a0000000-0000-0000-0000-000000000009\""
                        + " name=\"memo\"><PlainTextContent>but not who</PlainTextContent>"
                        + "</Note></Notes>");
        assertThat(read()).containsExactly(new Loss("description of a heading", 1, "people"));
        assertThat(labels)
                .containsExactly(
                        new Label(Layer.Spans.class, "people > actor", "#00aa88", ""),
                        new Label(
                                Layer.Spans.class,
                                "claim",
                                "#aabbcc",
                                "what is said\n\nbut not who"));
        assertThat(bundles).isEmpty();
    }

    @Test
    void everyUserIsAnAnnotator() {
        text("Sources/T.TXT", "Moscow said so.");
        project(
                "x",
                "<Users><User guid=\"u1\" name=\"Ines\"/><User guid=\"{U2}\" id=\"MO\"/></Users>"
                        + CODES
                        + "<Sources><TextSource name=\"One\" plainTextPath=\"internal://t.txt\">"
                        + selection(
                                0,
                                6,
                                "",
                                coding(
                                                "2",
                                                "guid=\"{AAAAAAAA-0000-0000-0000-000000000001}\""
                                                        + " creatingUser=\"{U1}\" creationDateTime="
                                                        + "\"2019-03-09T23:19:07+01:00\"")
                                        + coding("3", "creatingUser=\"u2\""))
                        + selection(7, 11, "", coding("3", "creatingUser=\"u1\""))
                        + coding("3", "creatingUser=\"u2\"")
                        + "</TextSource></Sources>");
        assertThat(read())
                .extracting(Loss::kind)
                .containsExactly("note", "description of a heading");
        assertThat(bundles)
                .extracting(Bundle::id, Bundle::set, Bundle::setKind)
                .containsExactly(
                        tuple("One", "Ines", AnnotationSet.Kind.ANNOTATOR),
                        tuple("One", "MO", AnnotationSet.Kind.ANNOTATOR));
        Mark first = bundles.getFirst().marks().getFirst();
        assertThat(first.id()).isEqualTo("aaaaaaaa-0000-0000-0000-000000000001");
        assertThat(first.label()).isEqualTo("people > actor");
        assertThat(first.maker())
                .isEqualTo(new Mark.Maker("Ines", Instant.parse("2019-03-09T22:19:07Z")));
        assertThat(bundles.getLast().marks().getLast()).isInstanceOf(Mark.OnDocument.class);
        assertThat(quotes()).containsExactly("Moscow", "said", "Moscow");
    }

    /// Another program that has read a file of ours may call users otherwise, and keeps variables.
    @Test
    void theSetsOfOursAreFoundByTheNamesOfUsers() {
        project(
                "MAXQDA",
                "<Users><User guid=\"u1\" name=\"Ines\" id=\"IN\"/>"
                        + "<User guid=\"u2\" name=\"Marta\"/></Users>"
                        + CODES
                        + "<Variables><Variable guid=\"v\" name=\"glossator.set gold:Ines\"/>"
                        + "</Variables><Sources><TextSource>"
                        + "<PlainTextContent>Moscow</PlainTextContent>"
                        + selection(0, 3, "", coding("2", "creatingUser=\"u1\""))
                        + selection(3, 6, "", coding("2", "creatingUser=\"u2\""))
                        + "<VariableValue><VariableRef targetGUID=\"v\"/><TextValue>finished"
                        + "</TextValue></VariableValue></TextSource></Sources>");
        read();
        assertThat(bundles)
                .extracting(Bundle::set, Bundle::setKind)
                .containsExactly(
                        tuple("Ines", AnnotationSet.Kind.GOLD),
                        tuple("Marta", AnnotationSet.Kind.ANNOTATOR));
    }

    /// The same words, counted as programs count them. What a selection is called gives it away.
    @ParameterizedTest
    @CsvSource({
        // code points of what is in the file
        "x,       '🏗\r\nport',  3, 7, port",
        // UTF-16 code units
        "x,       '🏗\r\nport',  4, 8, port",
        "NVivo 14,'🏗\r\nport',  4, 8, ''",
        // a line end is one, whatever the file has
        "x,       '🏗\r\nport',  2, 6, po...",
        "ATLAS.ti,'🏗\r\nport',  2, 6, ''",
        // a line end is two, whatever the file has
        "x,       '🏗\nport',    3, 7, port",
        // the mark before the text counts
        "x,       '\uFEFF🏗\nport', 3, 7, p…",
        "x,       '\uFEFF🏗\nport', 2, 6, ''",
        // a line end behind the text is not in the file
        "x,       'to\nport',     3, 8, ''",
    })
    void offsetsCountWhatTheNamesSay(String origin, String text, int begin, int end, String name) {
        text("sources/t.txt", text);
        project(
                origin,
                CODES
                        + "<Sources><TextSource plainTextPath=\"t.txt\">"
                        + selection(begin, end, name, ACTOR)
                        + "</TextSource></Sources>");
        read();
        assertThat(quotes()).containsExactly("port");
        assertThat(bundles.getFirst().id()).isEqualTo("t");
    }

    @Test
    void notesAndLinksComeAlong() {
        project(
                "NVivo",
                CODES
                        + "<Sources><TextSource guid=\"s\""
                        + " name=\"One\"><Description>told</Description><PlainTextContent>Moscow"
                        + " said so.</PlainTextContent>"
                        + selection(0, 6, "", "<Description>a city</Description>" + ACTOR)
                                .replace("<PlainTextSelection", "<PlainTextSelection guid=\"p1\"")
                        + selection(7, 14, "", CLAIM)
                                .replace("<PlainTextSelection", "<PlainTextSelection guid=\"p2\"")
                        + selection(7, 11, "", "")
                                .replace("<PlainTextSelection", "<PlainTextSelection guid=\"p3\"")
                        + selection(12, 14, "", "")
                        + "<NoteRef targetGUID=\"n1\"/></TextSource></Sources>"
                        + "<Notes><Note guid=\"n1\" plainTextPath=\"internal://n.txt\"/>"
                        + "<Note guid=\"n2\"><PlainTextContent>odd</PlainTextContent></Note>"
                        + "<Note guid=\"n3\" name=\"idea\"/></Notes>"
                        + "<Links><Link name=\"says\" direction=\"Associative\" originGUID=\"p2\""
                        + " targetGUID=\"p1\"/><Link originGUID=\"n2\" targetGUID=\"p3\"/>"
                        + "<Link name=\"far\" originGUID=\"p1\" targetGUID=\"elsewhere\"/></Links>"
                        + "<Sets><Set name=\"all\"/></Sets><Graphs><Graph name=\"map\"/></Graphs>");
        text("Sources\\n.txt", "a memo\r\n");
        assertThat(read())
                .extracting(Loss::kind, Loss::count)
                .containsExactlyInAnyOrder(
                        tuple("set", 1L),
                        tuple("graph", 1L),
                        tuple("note", 1L),
                        tuple("description of a heading", 1L),
                        tuple("selection without code", 1L),
                        tuple("free note", 1L),
                        tuple("link", 1L));
        Bundle one = bundles.getFirst();
        assertThat(one.details().note()).isEqualTo("told\n\na memo");
        assertThat(one.details().title()).isEqualTo("One");
        assertThat(one.marks())
                .extracting(Mark::label, Mark::note)
                .containsExactly(
                        tuple("people > actor", "a city"),
                        tuple("claim", ""),
                        tuple("note", "odd"),
                        tuple("says", ""));
        Mark.Relation says = (Mark.Relation) one.marks().getLast();
        assertThat(says.from()).isEqualTo(one.marks().get(1).id());
        assertThat(says.to()).isEqualTo(one.marks().getFirst().id());
        assertThat(says.attributes()).isEqualTo(Map.of("direction", "Associative"));
    }

    @Test
    void textsThatStandForOtherThingsAreRead() {
        project(
                "MAXQDA",
                CODES
                        + "<Sources><PDFSource name=\"Report\" path=\"internal://r.pdf\">"
                        + "<PDFSelection page=\"1\">"
                        + ACTOR
                        + "</PDFSelection>"
                        + "<Representation plainTextPath=\"internal://r.txt\">"
                        + selection(0, 4, "", ACTOR)
                        + "</Representation>"
                        + CLAIM
                        + "</PDFSource>"
                        + "<AudioSource name=\"Talk\" path=\"absolute:///tmp/t.mp3\">"
                        + "<Transcript><PlainTextContent>hello there</PlainTextContent>"
                        + "<SyncPoint guid=\"y1\" timeStamp=\"0\" position=\"6\"/>"
                        + "<SyncPoint guid=\"y2\" timeStamp=\"9\" position=\"11\"/>"
                        + "<TranscriptSelection fromSyncPoint=\"y1\" toSyncPoint=\"y2\">"
                        + CLAIM
                        + "</TranscriptSelection></Transcript></AudioSource>"
                        + "<PictureSource name=\"Photo\" path=\"internal://p.jpg\">"
                        + CLAIM
                        + "</PictureSource></Sources>");
        text("Sources/r.txt", "Port of call");
        List<Loss> losses = read();
        assertThat(bundles).extracting(Bundle::id).containsExactly("Report", "Talk");
        assertThat(quotes()).containsExactly("Port", "there");
        assertThat(bundles.getFirst().marks()).hasSize(2);
        assertThat(losses)
                .extracting(Loss::kind)
                .contains(
                        "PDFSource",
                        "PDFSelection",
                        "AudioSource",
                        "SyncPoint",
                        "PictureSource",
                        "coding of a PictureSource");
    }

    @Test
    void whatIsNotThereIsMissedAndNothingElseIsOpened() {
        project(
                "x",
                CODES
                        + "<Sources><TextSource name=\"a\""
                        + " plainTextPath=\"absolute:///etc/hosts\"/><TextSource name=\"b\""
                        + " plainTextPath=\"relative://../../secret.txt\"/><TextSource name=\"c\""
                        + " plainTextPath=\"internal://none.txt\">"
                        + selection(0, 1, "", ACTOR)
                        + "</TextSource>"
                        + "<TextSource name=\"d\" plainTextPath=\"https://example.org/a.txt\"/>"
                        + "<TextSource name=\"e\" plainTextPath=\"internal://blank.txt\"/>"
                        + "<TextSource name=\"f\" richTextPath=\"internal://f.docx\"/></Sources>");
        text("Sources/blank.txt", " \n");
        List<Loss> losses = read();
        assertThat(bundles).isEmpty();
        assertThat(losses)
                .contains(
                        new Loss("missing source", 4, "a, absolute:///etc/hosts"),
                        new Loss("coding of a source without text", 1, "c"),
                        new Loss("source without text", 2, "e, internal://blank.txt"));
    }

    @Test
    void aFileBesideIsFoundByItsName() {
        project(
                "x",
                CODES
                        + "<Sources><TextSource name=\"a\" plainTextPath=\"relative:///far.txt\"/>"
                        + "</Sources>");
        Source alone = source();
        Source beside =
                new Source(
                        alone.name(),
                        alone.opening(),
                        null,
                        file ->
                                file.equals("far.txt")
                                        ? Optional.of(Source.pasted("far.txt", "from afar"))
                                        : Optional.empty());
        assertThat(Bundles.read(QDPX, beside))
                .extracting(Bundle::text)
                .containsExactly("from afar");
    }

    @Test
    void variablesThatMeanADetailAreOne() {
        project(
                "x",
                CODES
                        + "<Variables><Variable guid=\"v1\" name=\"Date\"/>"
                        + "<Variable guid=\"v2\" name=\"Age\"/></Variables>"
                        + "<Cases><Case guid=\"k1\" name=\"Ines\"><VariableValue><VariableRef"
                        + " targetGUID=\"v1\"/><DateValue>2026-03-11</DateValue></VariableValue>"
                        + "<SourceRef targetGUID=\"S\"/></Case></Cases>"
                        + "<Sources><TextSource guid=\"s\" name=\"One\">"
                        + "<PlainTextContent>Moscow</PlainTextContent>"
                        + selection(0, 6, "", "<Coding><CodeRef targetGUID=\"k1\"/></Coding>")
                        + "<VariableValue><VariableRef targetGUID=\"v2\"/><IntegerValue>34"
                        + "</IntegerValue></VariableValue></TextSource></Sources>");
        assertThat(read())
                .contains(
                        new Loss("case", 1, "Ines"),
                        new Loss("variable", 1, "One: Age = 34"),
                        new Loss("coding of a case", 1, "One: k1"));
        assertThat(bundles.getFirst().details().date()).isEqualTo("2026-03-11");
    }

    @Test
    void codingsWithTheSameGuidAreTwoMarks() {
        project(
                "x",
                CODES
                        + "<Sources><TextSource><PlainTextContent>Moscow</PlainTextContent>"
                        + selection(0, 3, "", coding("2", "guid=\"g\""))
                        + selection(3, 6, "", coding("2", "guid=\"g\""))
                        + "</TextSource></Sources>");
        read();
        assertThat(bundles.getFirst().marks()).extracting(Mark::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|9|:1: 7 to 9 is no stretch of the text of One",
                "4|2|:1: 4 to 2 is no stretch",
                "-1|2|:1: startPosition is not a number",
            })
    void refusesOffsetsThatMarkNothing(int begin, int end, String message) {
        project(
                "x",
                CODES.replace("\n", "")
                        + "<Sources><TextSource name=\"One\"><PlainTextContent>abc"
                        + "</PlainTextContent>"
                        + selection(begin, end, "", ACTOR)
                        + "</TextSource></Sources>");
        assertRefused("a.qdpx/project.qde" + message);
    }

    @Test
    void refusesWhatIsNoProject() {
        text("other.txt", "x");
        assertRefused("a.qdpx: there is no project.qde in it");
        text("project.qde", "<CodeBook/>");
        assertRefused("a.qdpx/project.qde:1: this does not begin with <Project>");
        text("project.qde", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hosts'>]><Project>&x;");
        assertRefused("a.qdpx/project.qde:1:");
        project("x", "");
        assertRefused("a.qdpx/project.qde: the project holds neither a text nor a code");
        project("x", CODES.replace("000000000003", "000000000002"));
        assertRefused("a.qdpx/project.qde:6: the code claim has the guid of another");
        project(
                "x",
                "<CodeBook><Codes>"
                        + "<Code guid=\"\" name=\"x\">".repeat(300)
                        + "</Code>".repeat(300)
                        + "</Codes></CodeBook>");
        assertRefused("a.qdpx/project.qde:1:");
        assertThatThrownBy(() -> Bundles.read(QDPX, Bundles.bytes("b.qdpx", new byte[] {1, 2})))
                .hasMessageStartingWith("b.qdpx: the archive is broken or cut off");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(this::read)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }
}
